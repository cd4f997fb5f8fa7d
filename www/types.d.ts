// What Rust hands to the page. The facade turns Rust's structures into plain objects, for which wasm-bindgen can only
// say "any": these are the shapes behind that word, so that the type checker follows them through the page.

/** The number of a thing the page can set: "leadership_change", "theory.first", "learning_rate.leader" ... */
export type Id = string;

/** Which of the two compared theories: 0 the first, 1 the second. */
export type Side = 0 | 1;

/** One component of one parameter: the leader's learning rate, the cost of conflict for the United States. */
export interface Row {
  id: Id;
  parameter: string;
  /** "leader", "United States" ...; null where a parameter has one value only. */
  component: string | null;
  group: string;
  name: string;
  symbol: string;
  meaning: string;
  unit: string;
  value: number;
  /** The value as the field shows it. */
  text: string;
  /** 0 to 1 along the track. */
  position: number;
  changed: boolean;
  status: "data" | "derived" | "judgement";
  source: string;
  /** Name, symbol and plain words, for the search. */
  search: string;
  /** Whether the first and the second theory switch it off or fix it. */
  off: [boolean, boolean];
  kind: "number" | "switch";
}

export interface Tick {
  position: number;
  label: string;
  source: string;
}

export interface Lever {
  id: Id;
  name: string;
  unit: string;
  field: string;
  sentence: string;
  spoken: string;
  position: number;
  changed: boolean;
  /** Still as the scenario's script has it: named leaders keep their terms. */
  scripted: boolean;
  ticks: Tick[];
  hint: string;
}

export interface Span {
  text: string;
  theory: Side | null;
}

export interface TheoryRef {
  id: Id;
  name: string;
  hue: string;
}

export interface Theory {
  id: Id;
  name: string;
  author: string;
  claim: string;
  citation: string;
  keeps: string;
  switches_off: string;
  not_faithful: string;
  against: string;
  hue: string;
  /** As the theory has them by default. */
  strengths: Strength[];
}

/** A path such as "influence.public.media" and its strength. */
export type Strength = [string, number];

export interface Choice {
  id: Id;
  label: string;
}

export interface Part {
  key: string;
  name: string;
  /** In log-odds; negative where a level has lost trust since the start. */
  value: number;
}

export interface Carriers {
  theory: Side;
  rows: { label: string; parts: Part[]; empty: string }[];
}

export interface Shares {
  title: string;
  note: string;
  values: { theory: Side; percent: number | null; low: number; high: number; text: string }[];
}

/** What moved trust in the quarter at the pin of the highlighted run; log-odds, by theory. */
export interface Quarter {
  title: string;
  sentence: Span[];
  note: string;
  /** Parts that count in either theory, the largest first. */
  rows: { name: string; values: [number, number] }[];
  /** What all other parts come to. */
  rest: [number, number];
  change: [number, number];
}

/** What an edit of the timeline does. */
export interface Fork {
  title: string;
  sentence: string;
  note: string;
  /** The chart in words, for screen readers. */
  description: string;
  /** "since 1988 Q4"; null where the model reads nothing new. */
  since: string | null;
  /** What it is compared with: "as in history", "as in the case" or "before the change". */
  reference: string;
  pairs: number;
}

/** How long cooperation survives a turnover: the chart in words, and each theory's half-life, and what its gaps are. */
export interface SurvivalCurve {
  description: string;
  half: string[];
}

export interface Gauge {
  title: string;
  note: string;
  rows: { name: string; first: number; second: number }[];
}

/** Which observed series is shown: "events" are the case's own, as coded. */
export interface ObservedRecord extends Choice {
  choices: Choice[];
  /** Unit, number of values, source. */
  note: string;
}

/** How far the two theories' runs agree with an observed series. */
export interface Fit {
  title: string;
  note: string;
  /** Rank correlation, -1 to 1, with the bounds of nine in ten runs; null where there is none, or none yet. */
  rows: { theory: Side; text: string; value: number | null; low: number; high: number }[];
  /** Of runs that are the same in every year; empty where there are none. */
  silent: string;
  source: string;
}

/** Everything on the page that is neither a picture nor a row of the parameter table. */
export interface View {
  headline: string[];
  subtitle: string;
  ledger: Span[];
  aside: string;
  quarter: Quarter | null;
  changed: number;
  /** Id and title of the case, and whether its timeline has been changed by hand. */
  case: Id;
  title: string;
  altered: boolean;
  /** What the page keeps of its own. */
  page: unknown;
  /** What undo and redo would do, in words. */
  history: [string | null, string | null];
  theories: [TheoryRef, TheoryRef];
  quantity: Choice;
  quantities: Choice[];
  seed: string;
  run: number;
  /** Runs that all bands rest on: of two theories the one that has fewer. */
  runs: number;
  /** Runs that each theory's bands rest on; 0 where none are in. */
  runs_each: [number, number];
  progress: { done: number; wanted: number } | null;
  carriers: Carriers[];
  carriers_note: string;
  /** What an edit of the timeline does; null without one. */
  fork: Fork | null;
  survival: (Shares & { curve: SurvivalCurve | null }) | null;
  durable: Shares | null;
  hoffman: Gauge | null;
  record: ObservedRecord;
  fit: Fit | null;
  honesty: string;
  description: string;
  table: { head: string[]; rows: string[][] };
}

/** What a link or the browser keeps of a view. */
export interface Kept {
  version: number;
  scenario: string;
  pin: number;
  settings: object;
  digest: string;
  /** Version of the engine that made it. */
  engine: string;
  /** The case itself, in an experiment. */
  case?: object;
  /** The page's own. */
  page?: Page;
}

/** What of the page travels with a view. */
export interface Page {
  /** The panels that are open. */
  open?: string[];
  /** The tab, where it is not the Lab. */
  tab?: "map";
  /** What is chosen in the Map tab, where that is not all as at first. */
  map?: Record<string, string>;
}

export type EventKind = string;

/** Somebody of the case by place, or a type of leader. */
export type Person = { leader: number } | { type: string };

/** One change of the timeline; leaders and events by their places in the case. */
export type Edit =
  | { edit: "set_leader"; leader: number; field: string; value: string | number }
  | { edit: "stay"; leader: number }
  | { edit: "replace"; leader: number; person: Person }
  | { edit: "insert"; side: Side; date: string; person: Person }
  | { edit: "remove_leader"; leader: number }
  | { edit: "add_event"; kind: EventKind; date: string; actor?: string; intensity?: number; label?: string }
  | { edit: "set_event"; event: number; field: string; value: string | number | boolean }
  | { edit: "remove_event"; event: number }
  | { edit: "restore" }
  | { edit: "fork_here" }
  | { edit: "compare_with_case" };

/** What a pointer is on. */
export type Grip = { what: "edge"; leader: number; edge: "end" } | { what: "term"; leader: number | null; side: Side } | { what: "event"; event: number };

export interface TimelineLeader {
  index: number;
  side: Side;
  name: string;
  short: string;
  /** Days, such as 1981-01-20. */
  start: string;
  end: string;
  disposition: number;
  sensibility: number;
  coalition: 1 | -1;
  note: string;
  source: string;
  status: string;
  opens: boolean;
  /** "If Reagan had stayed"; null without a successor. */
  stays: string | null;
  changed: boolean;
}

export interface TimelineEvent {
  index: number;
  date: string;
  kind: EventKind;
  kind_name: string;
  actor: "A" | "B" | "both";
  actor_name: string;
  intensity: number;
  /** Of the intensity: data, derived or judgement. */
  status: string;
  label: string;
  text: string;
  muted: boolean;
  /** In words. */
  confidence: string;
  source: string;
  changed: boolean;
}

/** Leaders in order of accession and events in order of date. */
export interface Timeline {
  altered: boolean;
  /** Why terms cannot be edited, if they cannot. */
  locked: string | null;
  sides: [TimelineSide, TimelineSide];
  events: TimelineEvent[];
  kinds: { id: EventKind; name: string }[];
  people: { person: Person; name: string }[];
  /** First and last day of the span, and the pin's. */
  first: string;
  last: string;
  pin: string;
}

export interface TimelineSide {
  name: string;
  short: string;
  leaders: TimelineLeader[];
}

/** The small charts. */
export type SmallLayer = "fork" | "survival";

export type Layer = "frame" | "curves" | "pointer" | SmallLayer;

/** What `Lab.frame` found stale: three pictures, the small charts, the texts, the parameter rows. */
export interface Dirty {
  frame: boolean;
  curves: boolean;
  pointer: boolean;
  small: boolean;
  text: boolean;
  rows: boolean;
}

export type Stride = "step" | "page" | "tick";
export type Value = number | string | boolean | null;

/** The laboratory: Rust's session, which owns parameters, seed, results and pixels. */
export interface Lab {
  parameters(): Row[];
  parameter(id: Id): Row | null;
  levers(): Lever[];
  /** Runs of the scenario, done and wanted. */
  progress(): Uint32Array;
  /** @returns whether a settled view has more runs to be refined by; they follow until anything changes. */
  refine(): boolean;
  /** The figure of ratification. */
  ratification(): import("./model/ratification.js").Ratification;
  /** Strengths of the mechanisms under the first and the second theory, as they are set; 0 is off. */
  strengths(): [Strength[], Strength[]];
  theories(): Theory[];
  /** @throws {Error} one sentence saying what is allowed; nothing has changed then. */
  set(id: Id, value: Value): void;
  get(id: Id): Value;
  /** @param snap how near to a tick, as a share of the track, the thumb is drawn to it; 0 switches that off. */
  set_position(id: Id, position: number, snap: number): void;
  step(id: Id, direction: number, stride: Stride): void;
  begin_drag(id: Id): void;
  end_drag(id: Id): void;
  /** What is held goes back to where it was taken, and is no step. */
  give_up_drag(): void;
  reset(id: Id): void;
  reset_all(): void;
  /** @throws {Error} one sentence saying where the scenario is wrong; the open one stays. */
  open(scenario: string): void;
  /** @returns what was taken back, or done again, in words; nothing where there is nothing to do. */
  undo(): string | undefined;
  redo(): string | undefined;
  /** @returns what defines the view, but for the text of the scenario. */
  kept(): Kept;
  /** Gives the memory back; nothing may be called after it. */
  free(): void;
  /**
   * @returns whether this engine reproduces the kept digest.
   * @throws {Error} one sentence; nothing has changed then.
   */
  restore(kept: unknown, scenario?: string): boolean;
  /** @returns the id of the experiment that is open; undo and redo of an opening take it with them. */
  opened(): string | undefined;
  set_opened(id: string | undefined): void;
  /** The view with its case inside: a file that needs no case of the page. */
  experiment(): Kept;
  /** Notes what the page keeps of its own beside the view. */
  set_page(page: unknown): void;
  /** Changes the timeline by one step. @throws {Error} one sentence; nothing has changed then. */
  edit(change: Edit): void;
  timeline(): Timeline;
  /** The open case with its edits, as a file. */
  scenario_text(): string;
  /** What can be varied, by its id: a lever or a component of a parameter. @throws {Error} one sentence. */
  knob(id: Id): Knob;
  /** What the edits of the scenario are compared with, as a scenario. */
  reference_text(): string;
  /** What a person has set, as a study is told it. */
  settings(): object;
  case_id(): Id;
  /** What lies within `reach` CSS pixels of a point of the stage and can be taken hold of. */
  grab(x: number, y: number, reach: number): Grip | null;
  /** Moves what was grabbed last, by quarters or, if `fine`, by days. @returns what that means, in words. */
  drag(x: number, y: number, fine: boolean): string;
  /** The top of the events' row, in CSS pixels. */
  events_row(): number;
  propose_seed(): string;
  /** @returns the figure's height in CSS pixels. */
  resize(width: number): number;
  /** @returns a small chart's height in CSS pixels. */
  resize_small(name: SmallLayer, width: number): number;
  small_numbers(name: SmallLayer): { caption: string; head: string[]; rows: string[][] };
  set_theme(name: import("./theme.js").ThemeName): void;
  fonts_changed(): void;
  frame(): Dirty;
  /** A view into WebAssembly's memory: valid until the next call. */
  commands(layer: Layer): Float32Array;
  strings(layer: Layer): string[];
  hover(x: number | null, y: number): string | null;
  /** Puts the hairline at a quarter; null takes it away. */
  hover_quarter(quarter: number | null): void;
  press(x: number, y: number): boolean;
  step_pin(direction: number, stride: Stride): void;
  view(): View;
  results(): object;
  /** Whether every batch of the question has come back. */
  settled(): boolean;
  digest(): string;
}

/** What the page takes from the module that wasm-bindgen generates. */
export interface Glue {
  initSync(options: { module: WebAssembly.Module }): unknown;
  Lab: new (scenario: string, measure: (text: string, font: string) => number) => Lab;
  version(): string;
}

/** What the workers run: the very build that the page runs. */
export interface Build {
  /** The address of their script. */
  worker: string;
  module: WebAssembly.Module;
}

/** What early.js has asked for. */
export interface Early {
  /** The page's files by address, where they stand in the page itself. */
  files?: Map<string, string>;
  language: string;
  /** Texts of that language; none for English. */
  texts: Promise<string>;
  module: Promise<WebAssembly.Module>;
  scenario: { file: string; response: Promise<Response> };
}

/** The page's door for tests and for pages that embed it. */
export interface Entente {
  /** Resolves when the first chart and all around it stand; rejects with the sentence the banner shows. */
  readonly ready: Promise<void>;
  /** The version of the model, as in Cargo.toml. */
  readonly version: string;
  parameters(): Row[];
  set(id: Id, value: Value): void;
  get(id: Id): Value;
  edit(change: Edit): void;
  timeline(): Timeline;
  scenario(): string;
  results(): object;
  digest(): string;
}

declare global {
  interface Window {
    entente: Entente;
    early: Early;
  }
}

/** A slider of the games. */
export interface GameSlider {
  id: Id;
  name: string;
  group: string;
  unit: string;
  field: string;
  sentence: string;
  hint: string;
  /** Why it could not be moved further; empty if it could. */
  refusal: string;
  position: number;
  changed: boolean;
}

export interface GameFigure {
  title: string;
  finding: string;
  note: string;
  description: string;
  /** Why the point could not be moved; empty if it could. */
  refusal: string;
}

/** Everything of the games that is neither a picture nor a slider. */
export interface GamesView {
  /** Name of the row, then R, T, P, S. */
  payoffs: string[][];
  thresholds: string;
  statics: string[];
  figures: GameFigure[];
  summary: string;
}

/** The games: Rust's session, with figures 0 structure, 1 trust, 2 trap (paths), 3 reassurance. */
export interface GamesModel {
  sliders(): GameSlider[];
  view(): GamesView;
  /** @throws {Error} one sentence; nothing has changed then. */
  set(id: Id, text: string): void;
  get(id: Id): number | undefined;
  set_position(id: Id, position: number): void;
  step(id: Id, direction: number, stride: Stride): void;
  begin_drag(id: Id): void;
  end_drag(id: Id): void;
  reset(id: Id): void;
  reset_all(): void;
  press(figure: number, x: number, y: number): boolean;
  step_point(figure: number, across: number, up: number): void;
  resize(figure: number, width: number): number;
  set_theme(name: import("./theme.js").ThemeName): void;
  fonts_changed(): void;
  /** @returns one number a figure: not 0 if it was drawn anew. */
  frame(): Uint8Array;
  /** Views into WebAssembly's memory: valid until the next call. */
  commands(figure: number): Float32Array;
  image(figure: number): Uint8ClampedArray;
  strings(figure: number): string[];
  /** Left, top, width, height in CSS pixels; pixels along an edge of the image. */
  image_place(figure: number): Float64Array;
}

export interface Glue {
  GamesModel: new (measure: (text: string, font: string) => number) => GamesModel;
}

/** What an analysis can vary. */
export interface Knob {
  id: Id;
  name: string;
  /** The title of its group of parameters; null for a lever. */
  group: string | null;
  unit: string;
  range: [number, number];
  slider: [number, number];
}

/** A question that takes many ensembles; it computes pieces in a worker and takes them in on the page. */
export interface Study {
  pieces(): number;
  piece(index: number): Float64Array;
  accept(index: number, numbers: Float64Array): void;
  /** What the pieces say, of a shape that the kind of study decides; null while they say nothing. */
  answer(): unknown;
  free(): void;
}

export interface Glue {
  /** @throws {Error} one sentence. */
  Study: new (text: string) => Study;
}

/** A question of a study but for its scenario; `open`: unscripted runs of a typical rivalry. */
export interface StudyQuestion {
  study: string;
  open: boolean;
  runs: number;
  settings: object;
  ask: object;
}

/** What the Map tab follows of the Lab. */
export interface MapFollow {
  settings: object;
  sides: [string, string];
  title: string;
  levers: { id: Id; position: number; ticks: readonly Tick[] }[];
  /** The case's values of components. */
  values: [Id, number][];
}

export interface MapText {
  across: Id;
  /** Empty where there are curves. */
  up: Id;
  outcome: Id;
  mode: "both" | "difference";
  runs: "rivalry" | "case";
  /** Values along each axis of a map, and runs of each place. */
  places: string;
  each: string;
  /** By axis: the ends as a person types them, what is allowed, and whether that is not all of the slider. */
  ranges: { name: string; from: string; to: string; allowed: string; changed: boolean }[];
  theories: { name: string; hue: string }[];
  headline: string;
  subtitle: string;
  notes: string[];
  /** The picture in words. */
  description: string;
  /** 0 to 1, and what is being done; null once all is there. */
  progress: { done: number; text: string } | null;
  /** What the ring says. */
  reading: string;
  /** Whether the ring is elsewhere than the Lab. */
  moved: boolean;
  tables: { caption: string; head: string[]; rows: string[][] }[];
}

/** The Map tab: Rust's session, with layers 0 what stands, 1 the ring. */
/** What the maps read: what stands beside them follows it. */
export interface Asked {
  outcome: Id;
  name: string;
  /** The one theory that has the outcome; null: both, or none. */
  slot: number | null;
  /** Unscripted runs of a typical rivalry, not the open case. */
  open: boolean;
}

export interface MapModel {
  choices(): { groups: { name: string; knobs: Choice[] }[]; outcomes: Choice[] };
  /** @param what "across", "up", "outcome", "mode" or "runs". @throws {Error} one sentence; nothing has changed then. */
  choose(what: string, value: string): void;
  /** What of the choice travels with a view; null where all is as at first. */
  kept(): Record<string, string> | null;
  /** @param kept what travelled; null is the first choice. @throws {Error} one sentence; nothing has changed then. */
  restore(kept: Record<string, string> | null): void;
  asked(): Asked;
  follow(lab: MapFollow): void;
  /** All places; the settings as they are. None where no theory has the outcome. */
  questions(): StudyQuestion[];
  /** @param here whether only the settings as they are have become others. */
  forget(here: boolean): void;
  take(answer: unknown): void;
  view(): MapText;
  reading(): string;
  /** What has to be set in the Lab to be where the ring is: ids and typed values; nothing where it is the Lab's place. */
  to_set(): [Id, string][];
  resize(width: number): number;
  height(): number;
  set_theme(name: import("./theme.js").ThemeName): void;
  fonts_changed(): void;
  frame(): { base: boolean; ring: boolean };
  /** Views into WebAssembly's memory: valid until the next call. */
  commands(layer: number): Float32Array;
  image(number: number): Uint8ClampedArray;
  strings(layer: number): string[];
  /** Left, top, width, height of each image in CSS pixels, pixels in its rows. */
  images(): Float64Array;
  /** Across and down of each ring, CSS pixels. */
  rings(): Float64Array;
  press(x: number, y: number, map?: number): boolean;
  hover(x: number, y: number): string | undefined;
  step(across: number, up: number): void;
  release(): void;
}

/** The curves over the three levers. */
export interface LeverCurves {
  /** @returns the question of each lever. */
  follow(settings: object): StudyQuestion[];
  /** @param answer null takes it back. */
  take(lever: number, answer: unknown): void;
  /** @param reach half a thumb. @returns the height in CSS pixels. */
  resize(lever: number, width: number, reach: number): number;
  set_theme(name: import("./theme.js").ThemeName): void;
  /** @returns one number a lever: not 0 if it was drawn anew. */
  frame(): Uint8Array;
  words(lever: number): string;
  commands(lever: number): Float32Array;
  strings(lever: number): string[];
}

export interface Glue {
  MapModel: new (measure: (text: string, font: string) => number) => MapModel;
  LeverCurves: new (measure: (text: string, font: string) => number) => LeverCurves;
}

/** The numbers of a figure and what they are of, to be taken away. */
export interface Taken {
  csv: string;
  /** SHA-256 over the table's lines but those that say what it is of. */
  digest: string;
  /** Runs that each theory's bands rest on; of a map the fewest and the most of a place. */
  runs: [number, number];
  finding: string;
  notes: string[];
  about: {
    engine: string;
    seed: string;
    settings: object;
    /** Of the Lab's figure. */
    scenario?: string;
    timeline_altered?: boolean;
    theory_first?: string;
    theory_second?: string;
    run?: number;
    /** Of a map. */
    outcome?: string;
  };
  description: string;
}

/** A figure to be taken away, with its caption. */
export interface Export {
  taken(): Taken;
  svg(): string;
  width(): number;
  height(): number;
  background(): string;
  /** A view into WebAssembly's memory: valid until the next call. */
  commands(): Float32Array;
  strings(): string[];
  images(): Float64Array;
  image(number: number): Uint8ClampedArray;
  free(): void;
}

export interface Glue {
  Export: {
    lab(lab: Lab, width: number): Export;
    /** @throws {Error} one sentence where nothing is known yet. */
    map(map: MapModel): Export;
  };
  sha256(bytes: Uint8Array): string;
}

export interface Glue {
  /** Who says messages: called once, before all else. */
  set_speaker(speaker: (id: string, values: string) => string): void;
}

export interface Glue {
  /** Calls a function in every quarter that runs go through. */
  set_pulse(pulse: () => void): void;
  /** Whether memory was asked for and there was none. */
  out_of_memory(): boolean;
}
