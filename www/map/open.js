// From the Map tab to the Lab: settings become the Lab's, as one step, and the Lab is opened.
import { byId } from "../dom.js";

/**
 * @param {import("../session.js").Session} session
 * @param {[string, string][]} wanted ids and typed values
 * @throws {Error} one sentence; what was set before is undone as one step with it
 */
export function openInLab(session, wanted) {
  try {
    if (wanted.length > 0) {
      session.hold("map");
      session.change((lab) => {
        for (const [id, value] of wanted) lab.set(id, value);
      });
    }
    location.hash = "lab";
    byId("stage", HTMLElement).focus({ preventScroll: true });
  } finally {
    session.release();
  }
}
