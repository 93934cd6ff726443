/** A fresh word of 32 hexadecimal digits that lets one page's own script and style through its content security policy. */
export function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
