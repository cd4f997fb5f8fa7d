// Replays a command buffer of src/plot/record.rs on a canvas. The numbers of the commands are those of
// src/plot/commands.rs. One call draws one picture; nothing is allocated on the way.
import { inSystemColours } from "./system-colours.js";
import { text } from "./text.js";

const STROKE = 1;
const FILL = 2;
const FONT = 3;
const BEGIN = 4;
const PATH = 5;
const RING = 6;
const PAINT = 7;
const POLYGON = 8;
const DISC = 9;
const RECT = 10;
const RULES = 11;
const TEXT = 12;
const TURN = 13;

const FULL_TURN = 2 * Math.PI;

/** Patterns are written into these, because `setLineDash` wants an array. */
const DASHES = { 0: [], 2: [0, 0], 4: [0, 0, 0, 0] };

/** @type {CanvasTextAlign[]} */
const ALIGN = ["left", "center", "right"];

/**
 * Draws a picture over what is there.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Float32Array} commands coordinates in CSS pixels
 * @param {readonly string[]} own what the commands refer to by index
 * @param {number} dpr device pixels in one CSS pixel
 */
export function replay(ctx, commands, own, dpr) {
  const strings = inSystemColours(own);
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  ctx.lineJoin = "round";
  ctx.textBaseline = "alphabetic";
  let at = 0;
  while (at < commands.length) {
    switch (commands[at++]) {
      case STROKE: {
        ctx.strokeStyle = strings[commands[at]];
        ctx.lineWidth = commands[at + 1];
        const n = commands[at + 2];
        at += 3;
        const dash = n === 4 ? DASHES[4] : n === 2 ? DASHES[2] : DASHES[0];
        for (let i = 0; i < n; i++) dash[i] = commands[at++];
        ctx.setLineDash(dash);
        break;
      }
      case FILL:
        ctx.fillStyle = strings[commands[at++]];
        break;
      case FONT:
        ctx.font = strings[commands[at++]];
        break;
      case BEGIN:
        ctx.beginPath();
        break;
      case PATH:
        at = line(ctx, commands, at);
        break;
      case RING:
        ctx.moveTo(commands[at] + commands[at + 2], commands[at + 1]);
        ctx.arc(commands[at], commands[at + 1], commands[at + 2], 0, FULL_TURN);
        at += 3;
        break;
      case PAINT:
        ctx.stroke();
        break;
      case POLYGON:
        ctx.beginPath();
        at = line(ctx, commands, at);
        ctx.fill();
        break;
      case DISC:
        ctx.beginPath();
        ctx.arc(commands[at], commands[at + 1], commands[at + 2], 0, FULL_TURN);
        ctx.fill();
        at += 3;
        break;
      case RECT: {
        const left = Math.round(commands[at] * dpr) / dpr;
        const top = Math.round(commands[at + 1] * dpr) / dpr;
        const right = Math.round(commands[at + 2] * dpr) / dpr;
        const bottom = Math.round(commands[at + 3] * dpr) / dpr;
        ctx.fillRect(left, top, right - left, bottom - top);
        at += 4;
        break;
      }
      case RULES:
        at = rules(ctx, commands, at, dpr);
        break;
      case TEXT: {
        const text = strings[commands[at]];
        const x = commands[at + 1];
        const y = commands[at + 2];
        ctx.textAlign = ALIGN[commands[at + 3]];
        const halo = commands[at + 5];
        if (halo > 0) {
          ctx.strokeStyle = strings[commands[at + 4]];
          ctx.lineWidth = halo;
          ctx.setLineDash(DASHES[0]);
          ctx.strokeText(text, x, y);
        }
        ctx.fillText(text, x, y);
        at += 6;
        break;
      }
      case TURN: {
        const x = commands[at] * dpr;
        const y = commands[at + 1] * dpr;
        if (x < 0) ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
        else ctx.setTransform(0, -dpr, dpr, 0, x, y);
        at += 2;
        break;
      }
      default:
        throw new Error(text("page-no-command", { command: String(commands[at - 1]), place: String(at - 1) }));
    }
  }
}

/**
 * Adds a line to the path.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Float32Array} commands
 * @param {number} at where the number of its points stands
 * @returns {number} the place after it
 */
function line(ctx, commands, at) {
  const end = at + 1 + 2 * commands[at];
  if (end > at + 1) ctx.moveTo(commands[at + 1], commands[at + 2]);
  for (let i = at + 3; i < end; i += 2) ctx.lineTo(commands[i], commands[i + 1]);
  return end;
}

/**
 * Fills level and upright lines, their edges on the device's pixels: a hairline between two pixels is grey.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Float32Array} commands
 * @param {number} at where their width stands
 * @param {number} dpr
 * @returns {number} the place after them
 */
function rules(ctx, commands, at, dpr) {
  const thick = Math.max(1, Math.round(commands[at] * dpr));
  const end = at + 2 + 4 * commands[at + 1];
  ctx.beginPath();
  for (let i = at + 2; i < end; i += 4) {
    const x0 = commands[i] * dpr;
    const y0 = commands[i + 1] * dpr;
    const x1 = commands[i + 2] * dpr;
    const y1 = commands[i + 3] * dpr;
    if (x0 === x1) {
      const top = Math.round(Math.min(y0, y1));
      const height = Math.round(Math.max(y0, y1)) - top;
      ctx.rect(Math.round(x0 - thick / 2) / dpr, top / dpr, thick / dpr, height / dpr);
    } else {
      const left = Math.round(Math.min(x0, x1));
      const width = Math.round(Math.max(x0, x1)) - left;
      ctx.rect(left / dpr, Math.round(y0 - thick / 2) / dpr, width / dpr, thick / dpr);
    }
  }
  ctx.fill();
  return end;
}

/**
 * Draws the cells of a map, a pixel a cell, stretched over their place. The context is as `replay` leaves it.
 * @param {CanvasRenderingContext2D} ctx
 * @param {HTMLCanvasElement} scratch whose content is lost
 * @param {Uint8ClampedArray} bytes RGBA; copied, because they may lie in memory that moves
 * @param {number} across pixels in a row
 * @param {readonly number[] | Float64Array} place left, top, width and height in CSS pixels
 * @param {number} dpr device pixels in one CSS pixel
 */
export function drawCells(ctx, scratch, bytes, across, [left, top, width, height], dpr) {
  if (bytes.length === 0) return;
  const down = bytes.length / (4 * across);
  if (scratch.width !== across) scratch.width = across;
  if (scratch.height !== down) scratch.height = down;
  scratch.getContext("2d")?.putImageData(new ImageData(new Uint8ClampedArray(bytes), across, down), 0, 0);
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  ctx.drawImage(scratch, left, top, width, height);
}
