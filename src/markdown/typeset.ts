import { QuotationMarks } from './quotation-marks.ts';

/**
 * Typesets the text of one block, given in runs (an emphasised word is a run of its own) so that marks see
 * their neighbours. It changes no letter, code, date, number or address; what it isn't sure of it leaves.
 * @returns the same number of runs
 */
export function typeset(runs: readonly string[]): readonly string[] {
  const text = runs.join('');
  const edits = editsOf(text);
  return edits.length === 0 ? runs : apply(edits, runs);
}

/** Everything that may change, and addresses, which are skipped whole. */
const MARKS = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s"“”<>]+`,
    String.raw`\.{3,}`,
    String.raw`(?<=\s)-{1,3}(?=\s)`,
    `["“”']`,
    // Between a number and its unit.
    String.raw`(?<=\d) (?=(?:%|‰|°C|[kmc]?m[²³23]?|ha|[kmg]?g|tạ|tấn|lít|ml|kWh?|MW|nghìn|ngàn|triệu|tỷ|tỉ|đồng|USD|VND|VNĐ)(?![\p{L}\p{N}]))`,
    // After the abbreviation of a place, a title or a rank, before the name.
    String.raw`(?<=(?<![\p{L}\p{N}])(?:TP|Tp|TX|TT|Q|P|H|X|GS|TS|ThS|BS|KS|CN|LS|[Đđ]\/c)\.) (?=[\p{Lu}\p{N}])`,
  ].join('|'),
  'gu',
);

function editsOf(text: string): Edit[] {
  const edits: Edit[] = [];
  const quotes = new QuotationMarks(text);
  for (const { 0: mark, index: start } of text.matchAll(MARKS)) {
    const end = start + mark.length;
    const add = (by: string) => edits.push({ start, end, by });
    if (mark === '...') add('…');
    else if (mark === ' ') add('\u00A0');
    else if (/^-/.test(mark) && isDash(text, start, end)) add('–');
    else if (/^["“”']$/.test(mark)) edits.push(...quotes.at(start));
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Not in `30 - 6 - 2020`, `2016 - 2020` and `36 - HD/VPTW`. */
function isDash(text: string, start: number, end: number): boolean {
  const isAfterNumber = /\d\s$/.test(text.slice(start - 2, start));
  return !(isAfterNumber && /^\s(?:\d|\p{Lu}+\/)/u.test(text.slice(end, end + 12)));
}

function apply(edits: readonly Edit[], runs: readonly string[]): readonly string[] {
  let next = 0;
  let end = 0;
  return runs.map((run) => {
    const start = end;
    end += run.length;
    let at = start;
    let set = '';
    for (let edit = edits[next]; edit && edit.start < end; edit = edits[++next]) {
      // A mark that is split over two runs is left.
      if (edit.start < at || edit.end > end) continue;
      set += run.slice(at - start, edit.start - start) + edit.by;
      at = edit.end;
    }
    return set + run.slice(at - start);
  });
}

/** A replacement in the whole text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}
