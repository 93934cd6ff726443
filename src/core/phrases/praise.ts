import {phrases} from '../prose/phrase.js';

/**
 * Plain praise of one's own work, and changes without a measure. Each is harmless alone; several close together, with
 * nothing to show, are what a reader skips.
 */
export const praise = phrases(`
exceptional|outstanding|excellent|superior|superb|premium|unrivaled|unrivalled|unparalleled|stellar|expert|comprehensive|professional|friendly|reliable|trusted|dedicated|innovative|seamless|robust|personalized|personalised|customized|customised|tailored|individualized|individualised|holistic|quality|efficient|effective|dynamic|talented|skilled … service|services|care|result|results|solution|solutions|team|approach|support|quality|advice|guidance|process|staff|professionals|specialists|consultants|craftsmanship|workmanship|consulting|consultancy|design|value|delivery|content|treatment|therapy|training|partner|partnership|strategy|strategies|atmosphere
first class|rate ?
highest standards|standard|quality|level ?
top priority|priorities ?
satisfied|happy|loyal clients|customers|patients|guests ?
thousands|hundreds|countless of? … clients|customers|patients|guests|projects ?
committed|dedicated to ?
commitment|dedication to ?
take|takes|taking pride ?
pride ourselves|itself|myself ?
peace of mind ?
wealth|depth of ?
increased|improved|better|higher|greater|boosted|enhanced|stronger|improve|increase|boost|enhance|maximize|maximise … traffic|conversion|conversions|engagement|sales|revenue|visibility|productivity|efficiency|performance|reach|awareness|satisfaction|retention|leads|growth|authority|credibility|trust|wellbeing|quality|roi ?
success|successful|successfully ?
`);
