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

export interface Gauge {
  title: string;
  note: string;
  rows: { name: string; first: number; second: number }[];
}

/** Everything on the page that is neither a picture nor a row of the parameter table. */
export interface View {
  headline: string[];
  subtitle: string;
  ledger: Span[];
  aside: string;
  changed: number;
  /** What undo and redo would do, in words. */
  history: [string | null, string | null];
  theories: [TheoryRef, TheoryRef];
  quantity: Choice;
  quantities: Choice[];
  seed: string;
  run: number;
  progress: { done: number; wanted: number } | null;
  carriers: Carriers[];
  carriers_note: string;
  survival: Shares | null;
  durable: Shares | null;
  hoffman: Gauge | null;
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
}

export type Layer = "frame" | "curves" | "pointer";

/** What `Lab.frame` found stale: three pictures, the texts, the parameter rows. */
export interface Dirty {
  frame: boolean;
  curves: boolean;
  pointer: boolean;
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
  reset(id: Id): void;
  reset_all(): void;
  /** @throws {Error} one sentence saying where the scenario is wrong; the open one stays. */
  open(scenario: string): void;
  /** @returns what was taken back, or done again, in words; nothing where there is nothing to do. */
  undo(): string | undefined;
  redo(): string | undefined;
  /** @returns what defines the view, but for the text of the scenario. */
  kept(): Kept;
  /**
   * @returns whether this engine reproduces the kept digest.
   * @throws {Error} one sentence; nothing has changed then.
   */
  restore(kept: unknown): boolean;
  propose_seed(): string;
  /** @returns the figure's height in CSS pixels. */
  resize(width: number): number;
  set_theme(name: "light" | "dark" | "projector"): void;
  fonts_changed(): void;
  frame(): Dirty;
  /** A view into WebAssembly's memory: valid until the next call. */
  commands(layer: Layer): Float32Array;
  strings(layer: Layer): string[];
  hover(x: number | null, y: number): string | null;
  press(x: number, y: number): boolean;
  step_pin(direction: number, stride: Stride): void;
  view(): View;
  results(): object;
  digest(): string;
}

/** What the page takes from the module that wasm-bindgen generates. */
export interface Glue {
  default(options: { module_or_path: string | WebAssembly.Module }): Promise<unknown>;
  Lab: new (scenario: string, measure: (text: string, font: string) => number) => Lab;
  version(): string;
}

/** The page's door for tests and for pages that embed it. */
export interface Entente {
  /** Resolves when the first chart has been painted; rejects with the sentence the banner shows. */
  readonly ready: Promise<void>;
  /** The version of the model, as in Cargo.toml. */
  readonly version: string;
  parameters(): Row[];
  set(id: Id, value: Value): void;
  get(id: Id): Value;
  results(): object;
  digest(): string;
}

declare global {
  interface Window {
    entente: Entente;
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
  set_theme(name: "light" | "dark" | "projector"): void;
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
