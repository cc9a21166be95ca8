import { fold } from '../../text/fold.ts';
import type { Term } from './plan.ts';

/**
 * What to look up of a plan's terms. In a question, the words that only hold a sentence together (`của`, `những`) have the
 * longest lists and decide nothing; without marks neither do syllables that are many words (`dong`, `cong`). They are left to
 * their pairs, unless the query is short or has little else.
 */
export function chooseLookups(terms: readonly Term[]): readonly Term[] {
  const words = terms.filter(isWord);
  const telling = words.filter((term) => !isFunctionWord(term));
  if (words.length < LONG_QUERY || telling.length < LEAST_TELLING) return terms;
  // The commonest of them first.
  const vague = telling.filter(isManyWords).sort((a, b) => commonness(b) - commonness(a));
  const left = new Set(vague.slice(0, Math.max(0, telling.length - LEAST_TELLING)));
  return terms.filter((term) => !isWord(term) || (!isFunctionWord(term) && !left.has(term)));
}

/** What a query that begins so is going to look up, however it goes on. */
export function chooseCertain(terms: readonly Term[]): readonly Term[] {
  return terms.filter((term) => !isWord(term) || !(isFunctionWord(term) || isManyWords(term)));
}

function isWord({ words }: Term): boolean {
  return words.length === 1;
}

/** Typed without marks a word may be any of its forms: the function word is by far the commonest of them. */
function isFunctionWord({ words: [word] }: Term): boolean {
  if (word === undefined) return false;
  return word.exact === word.folded ? FOLDED.has(word.folded) : EXACT.has(word.exact);
}

/** Whether, without its marks, it stands for words of half of all articles. */
function isManyWords(term: Term): boolean {
  return commonness(term) > 0;
}

function commonness({ words: [word] }: Term): number {
  if (word === undefined || word.exact !== word.folded) return 0;
  return MANY_WORDS.get(word.folded) ?? 0;
}

/** Particles, pronouns, prepositions, conjunctions, auxiliaries and question words, in their shared spelling. */
const EXACT: ReadonlySet<string> = new Set(
  [
    'của và là các được những trong có cho một với không này đã để người khi tại từ đến về theo ra cũng như bị sẽ',
    'trên vào nào gì ai bao nhiêu thì mà ở do đó còn nhưng hay hoặc vì sao đâu nên rằng lại bởi qua sau trước dưới',
  ]
    .join(' ')
    .split(' '),
);
const FOLDED: ReadonlySet<string> = new Set(Array.from(EXACT, fold));

/**
 * Syllables that nearly half of all newspaper articles have with some marks or other, and how common they are beside each other:
 * the first are in nine of ten.
 */
const MANY_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'dong cong so quan van ban chu dinh hien ngay nhan dung viec thanh tinh an nam bo noi chi biet truong lam ong dan nguyen',
    'doi thong tich dang thu du chuc vu moi chinh hop su gia thoi pho the li nha thuc dao tien phuong to ho can nang xay cao',
    'xa day phan tra thuong toi dia phat phong hai hanh dien dai hoi cau giao qui dieu phai nghi trinh trung anh di lien cu',
    'cap duong chua tam kien ca tin tiep hon tri ki dat nuoc huyen phu chuyen khu mat thang hoa hang don chung ket vien',
  ]
    .join(' ')
    .split(' ')
    .map((word, order, { length }) => [word, length - order]),
);

/** In words. */
const LONG_QUERY = 5;
/** How many other words are enough. */
const LEAST_TELLING = 3;
