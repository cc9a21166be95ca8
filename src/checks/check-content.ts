import { compareProblems, type Problem } from '../model/problem.ts';
import type { AnyText, BodyFacts, Content, Fronts } from './content.ts';
import type { Finding, RuleCard } from './rule.ts';
import { rules } from './rules.ts';
import { isSameFronts, isSameSurroundings } from './same-fronts.ts';

const contentRules = rules.filter((rule) => 'check' in rule);
const frontRules = rules.filter((rule) => 'checkFront' in rule);
const amongRules = rules.filter((rule) => 'checkAmong' in rule);
const entryRules = rules.filter((rule) => 'checkEach' in rule);

/**
 * Every rule about files beside each other; problems sorted by file and place. Files that couldn't be read have
 * theirs from `model`, single texts from `checkText`.
 *
 * @param known what was found in the same texts before; without it every text is looked at
 */
export function checkContent(content: Content, known = new KnownFindings()): Problem[] {
  known.forget(content);
  known.inFronts ??= frontRules.flatMap((rule) => problemsOf(rule, rule.checkFront(content)));
  const bodyOf = ({ file }: AnyText) => content.rendered.get(file) ?? NO_BODY;
  const texts: readonly AnyText[] = [...content.articles, ...content.pages, ...content.others];
  return [
    ...contentRules.flatMap((rule) => problemsOf(rule, rule.check(content))),
    ...known.inFronts,
    ...texts.flatMap((text) =>
      remember(known.amongFronts, text, () =>
        amongRules.flatMap((rule) =>
          problemsOf(rule, rule.checkAmong(text, content, bodyOf(text))),
        ),
      ),
    ),
    ...texts.flatMap((text) =>
      remember(known.inTexts, text, () =>
        entryRules.flatMap((rule) => problemsOf(rule, rule.checkEach(text, content, bodyOf(text)))),
      ),
    ),
  ].sort(compareProblems);
}

function remember(
  known: ByText,
  text: AnyText,
  find: () => readonly Problem[],
): readonly Problem[] {
  let problems = known.get(text);
  if (!problems) {
    const found = find();
    problems = found.length === 0 ? NONE : found;
    known.set(text, problems);
  }
  return problems;
}

function problemsOf({ id, severity }: RuleCard, findings: Iterable<Finding>): Problem[] {
  return Array.from(findings, (finding) => ({ ...finding, id, severity }));
}

/** What rules found before, for as long as all that they look at is the very same. */
export class KnownFindings {
  /** Of rules that look at all front matter. */
  inFronts: readonly Problem[] | undefined;
  #amongFronts: ByText;
  #inTexts: ByText;
  #fronts: Fronts | undefined;

  /** @param before what another run of the program found, taken up where this one begins */
  constructor(before?: EarlierFindings) {
    this.#fronts = before?.fronts;
    this.inFronts = before?.inFronts;
    this.#amongFronts = new WeakMap(before?.amongFronts);
    this.#inTexts = new WeakMap(before?.inTexts);
  }

  /** Of rules that look at one text among all front matter. */
  get amongFronts(): ByText {
    return this.#amongFronts;
  }

  /** Of rules that look at one text. */
  get inTexts(): ByText {
    return this.#inTexts;
  }

  /** Forgets what may be another answer now. */
  forget(fronts: Fronts): void {
    const latest = this.#fronts;
    this.#fronts = fronts;
    if (latest && isSameFronts(latest, fronts)) return;
    this.inFronts = undefined;
    this.#amongFronts = new WeakMap();
    if (!latest || !isSameSurroundings(latest, fronts)) this.#inTexts = new WeakMap();
  }

  /** As plain data, of these texts. */
  toSave(texts: readonly AnyText[]): SavedFindings {
    return {
      inFronts: this.inFronts ?? NONE,
      amongFronts: byFile(this.#amongFronts, texts),
      inTexts: byFile(this.#inTexts, texts),
    };
  }
}

/** Texts in which nothing was found are left out. */
function byFile(known: ByText, texts: readonly AnyText[]): Record<string, readonly Problem[]> {
  const found = texts.map((text) => [text.file, known.get(text) ?? NONE] as const);
  return Object.fromEntries(found.filter(([, problems]) => problems.length > 0));
}

type ByText = WeakMap<AnyText, readonly Problem[]>;

/** Findings as they are kept between runs of a program; those in texts by their files. */
export interface SavedFindings {
  readonly inFronts: readonly Problem[];
  readonly amongFronts: Readonly<Record<string, readonly Problem[]>>;
  readonly inTexts: Readonly<Record<string, readonly Problem[]>>;
}

/** Findings that hold in the surroundings of today. */
export interface EarlierFindings {
  readonly fronts: Fronts;
  /** Undefined when the front matter of some text is another one. */
  readonly inFronts: readonly Problem[] | undefined;
  readonly amongFronts: readonly (readonly [AnyText, readonly Problem[]])[];
  readonly inTexts: readonly (readonly [AnyText, readonly Problem[]])[];
}

const NO_BODY: BodyFacts = { references: [], words: 0 };

/** Most texts have nothing wrong: they share one list. */
const NONE: readonly Problem[] = [];
