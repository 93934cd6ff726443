import {mild, phrases} from '../prose/phrase.js';

/** Claims of rank and quality that want proof beside them. */
export const superlatives = [
  ...phrases(`
industry leading ? Compared with whom?
market leading ? Compared with whom?
world renowned|leading|famous ? Who says so?
leading expert|provider|authority|specialist|firm|agency|consultancy|voice|company ? Who says so?
foremost expert|authority|specialist ? Who says so?
top rated|notch|tier|performer|performing ? By whom, out of how many?
number one provider|agency|firm|company|choice|expert|address|partner|team ? Out of how many, says who?
`),
  ...mild(`
award winning ? Which award, for what?
internationally|nationally|globally|widely recognized|recognised|renowned|acclaimed|respected ? By whom?
highly|widely respected|regarded|acclaimed|sought ? By whom?
sought after ? By whom?
second to none ? Compared with whom?
unparalleled|unmatched|unrivaled|unrivalled|unsurpassed|peerless ? Compared with what?
highest quality|standards|caliber|calibre ? Measured how?
high quality work|service|services|results|solutions|software|code|products ? What would go wrong without it?
top quality ? What would go wrong without it?
unique ability|blend|combination|perspective|approach|skill|set|mix ? What does it let the reader have?
exceptional|outstanding|extraordinary|remarkable|impeccable|superior|stellar service|results|quality|value|experience|experiences|work|leader|leadership|talent|track|customer|performance ? Which case shows it?
best|finest|greatest … in the business|industry|world|country|market|region|state ? Says who?
expert in|at|on ? Who comes to you for it?
recognized|recognised|renowned|respected expert|leader|authority|professional|as|for ? By whom?
visionary|pioneering|groundbreaking|revolutionary|transformative|transformational leader|work|approach|solutions|solution|leadership|ideas|results ? What was different afterwards?
`),
];
