/**
 * Foreign words that Vietnamese texts use and that would decode as Telex (`taxi` -> tãi). They are more frequent
 * in news than what they decode to, so they stay foreign even among Telex words.
 */
export function isLoanword(word: string): boolean {
  return (loanwords ??= new Set(LOANWORDS.split(' '))).has(word);
}

/** Whether a loanword begins with these letters: what a reader has typed of it so far (`tes`). */
export function beginsLoanword(letters: string): boolean {
  return LOANWORDS.startsWith(letters) || LOANWORDS.includes(` ${letters}`);
}

/** Common English words and names that are also the Telex keys of a syllable (`car` -> cả); alone they may be either. */
export function isEnglish(word: string): boolean {
  return (english ??= new Set(ENGLISH.split(' '))).has(word);
}

let loanwords: Set<string> | undefined;
let english: Set<string> | undefined;

const LOANWORDS =
  'bamboo bar bus doji gas gis hangar hose imf is ix los maps masan maur mw of pos posco post sofa sos tax taxi test town tw usa visa war wi xix';

// The 6,000 most common English words, and names in Vietnamese news, that decode; those in which the reading is
// far-fetched anyway (`theme`) are left to the decoder's own doubt.
const ENGLISH =
  'air ais ar arm as asp beef been beer best bias bis bits bois boo boom boost boots born bots bow box burn ' +
  'caps car cas cast cats chair char charm chef chest chips choir chose cor corn cos cost cow cuts ' +
  'das dawn days ddos deer def der des did dir does door dos dose down dust ef er es est ex ' +
  'far gary gif gown guns hair hans harm has hats her hero hips his hist hits hoax horn host how if ins ips ir isp its ' +
  'keen keeps kits lair laos laps las last laura law lawn lee lens les lets lips lisa list loans lose lost lots low luis lux ' +
  'mar mary mas max meets mens mins misa mix moon most mow must nest nor nose now nuts or os own owns ' +
  'pair par pas past pee peer per pets photos pieces pins pisa poor porn puts queen quest ' +
  'ref res rest rex roof room rooms roots ros rosa row rows runs sas says see seem seems seen sees sense sets sex sexo sir sits six ' +
  'songs soon sons sur tar tee teen teens tens term tex this those thus tips tits tons too tops torn towns trans tree trees trips troops trust turn ' +
  'ups ur us usc vans var vary vas vast vest';
