import type { Problem, Severity } from '../model/problem.ts';
import type { AnyText, BodyFacts, Content, Fronts, Surroundings } from './content.ts';
import type { Document } from './document.ts';

/** One editorial rule. */
export type Rule = ContentRule | FrontRule | AmongRule | EntryRule | TextRule;

/** A rule that looks at files beside each other: names in registers, addresses, pictures that must be there. */
export interface ContentRule extends RuleCard {
  readonly check: (content: Content) => Iterable<Finding>;
}

/** A rule about files beside each other that reads no body, so that it isn't asked again when only a body has changed. */
export interface FrontRule extends RuleCard {
  readonly checkFront: (fronts: Fronts) => Iterable<Finding>;
}

/** A rule that looks at one text among all front matter, so that its answer stands until either changes. */
export interface AmongRule extends RuleCard {
  readonly checkAmong: (entry: AnyText, fronts: Fronts, body: BodyFacts) => Iterable<Finding>;
}

/**
 * A rule that looks at one text beside the files and registers, so that its answer stands until one of them changes:
 * what a program that watches content doesn't ask again.
 */
export interface EntryRule extends RuleCard {
  readonly checkEach: (
    entry: AnyText,
    surroundings: Surroundings,
    body: BodyFacts,
  ) => Iterable<Finding>;
}

/** A rule that looks at one text alone, so that its answer stands until that text changes. */
export interface TextRule extends RuleCard {
  readonly checkText: (document: Document) => Iterable<Finding>;
}

/** What is told of a rule. Its samples are run as tests and shown in the handbook. */
export interface RuleCard {
  /** Permanent, in Vietnamese without marks: `chuyen-muc-khong-co`. */
  readonly id: string;
  readonly severity: Severity;
  /** Vietnamese sentence: what the rule asks for. */
  readonly title: string;
  /** Vietnamese sentences: why it asks for that. */
  readonly why: string;
  /** Content that keeps the rule. */
  readonly ok: readonly Sample[];
  /** Content that breaks it, and where. */
  readonly notOk: readonly (Sample & { readonly at: readonly string[] })[];
}

/** A small content folder: file name -> text; a file that only has to exist may be blank. */
export interface Sample {
  readonly files: Readonly<Record<string, string>>;
  /** Sizes of files that matter by their size alone. */
  readonly bytes?: Readonly<Record<string, number>>;
  /** Words of texts that matter by their length alone. */
  readonly words?: Readonly<Record<string, number>>;
  /** What picture files really are, where it isn't what their names say. */
  readonly pictures?: Readonly<Record<string, string>>;
}

/** A problem before its rule's name and weight are put on it. */
export type Finding = Omit<Problem, 'id' | 'severity'>;
