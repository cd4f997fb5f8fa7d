// What is loaded when a tab or the comparison is first opened, as one file.
import "./english-later.js";

export { Comparison } from "./compare/compare.js";
export { listen } from "./listen.js";
export { MapView } from "./map/map.js";
export { Model, showFailure } from "./model/model.js";
export { openPalette } from "./palette.js";
export { openShortcuts } from "./shortcuts.js";
export { take } from "./take/take.js";
export { StoryView } from "./story/story.js";
