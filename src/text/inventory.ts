/**
 * How Vietnamese syllables are spelled, tone aside: every initial and rhyme that go together, under the
 * letters that they give (`nghiêng`, `giêng`, `quyên`); NFC, lower case, no tone marks.
 *
 * The rhymes are those that Hoàng Phê's "Từ điển tiếng Việt" attests, rare ones and settled loans included
 * (`xoong`, `tuýp`, `huơ`, `khuya`). Which initial takes which rhyme follows the school spelling rules
 * (c/k, g/gh, ng/ngh, gi, qu, i/y), so some well-formed syllables here are no words.
 */
export function syllableShapes(): ReadonlyMap<string, Shape> {
  return (known ??= buildShapes());
}

/** Whether the rhyme ends in p, t, c or ch and so takes only sắc and nặng. The k of place names is freer: Đắk Lắk, Đăk Nông. */
export function isStopped(rhyme: string): boolean {
  return /(?:[ptc]|ch)$/.test(rhyme);
}

function buildShapes(): Map<string, Shape> {
  const found = new Map<string, Shape>();
  const add = (initials: string, rhymes: string, written?: string): void => {
    for (const initial of initials.split(' ')) {
      for (const rhyme of rhymes.split(' ')) {
        found.set((written ?? initial) + rhyme, { initial, rhyme });
      }
    }
  };
  add(BEFORE_ANY, `${BACK} ${FRONT}`);
  add('c g ng', BACK);
  add('k gh ngh', FRONT);
  add(BEFORE_GLIDE, GLIDE);
  add(BEFORE_OPEN_Y, 'y');
  add('', `${BACK} ${GLIDE} ${FRONT_ALONE}`);
  add('gi', `${BACK} e en eo ep et ê`);
  // The i of the initial and the i of the rhyme are written once: gì, gìn, giếng.
  add('gi', 'i im in iêc iêm iên iêng iêp iêt iêu', 'g');
  add('qu', AFTER_QU);
  for (const [initial, rhymes] of EXCEPTIONS) add(initial, rhymes);
  return found;
}

let known: Map<string, Shape> | undefined;

const BACK =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ' +
  'ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu';
const E_AND_I = 'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu';
const FRONT = `${E_AND_I} iêc iêm iên iêng iêp iêt iêu`;
const FRONT_ALONE = `${E_AND_I} y yêm yên yêng yêt yêu`;
/** Rhymes that begin with the glide, written o or u. */
const GLIDE =
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
  'uân uâng uât uây uê uêch uênh uêu uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu';
const AFTER_QU =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng âp ât âu ây ' +
  'e en eng eo et ê ên ênh êch êt êu i ich in inh it iu ôc ơ ơi ơn ơt y ych yên yêt ynh yt yu';

const BEFORE_ANY = 'b ch d đ h kh l m n nh p ph r s t th tr v x';
const BEFORE_GLIDE = 'ch d đ h kh l n ng nh s t th tr x';
const BEFORE_OPEN_Y = 'd h k kh l m n nh s t th v';

/** Words outside the rules: góa, xe buýt, vải voan, thùng phuy, moay ơ, ruy băng; Bắc Kạn, Hồng Kông, Đắk Lắk, Krông Búk, Roòn, Niê. */
const EXCEPTIONS = [
  ['b', 'oa uyt uk'],
  ['g', 'oa'],
  ['gi', 'oăng'],
  ['k', 'an ông'],
  ['kr', 'ông'],
  ['đ', 'ăk'],
  ['l', 'ăk'],
  ['m', 'oay'],
  ['n', 'iê'],
  ['p', 'ăk'],
  ['ph', 'uy'],
  ['r', 'oa oang oon uy'],
  ['v', 'oan'],
] as const;

interface Shape {
  /** As written before the rhyme, empty in `anh`; `gi` also where its i is shared. */
  readonly initial: string;
  readonly rhyme: string;
}
