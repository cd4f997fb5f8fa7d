// Makes the icons of www/icons/ from www/icon.svg, with Chromium: node scripts/icons.js
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const svg = readFileSync(fileURLToPath(new URL("../www/icon.svg", import.meta.url)), "utf8");

/** Name, size, and how much of it the drawing takes: a mask may cut off a fifth at each edge. @type {[string, number, number, string][]} */
const ICONS = [
  ["192", 192, 1, "transparent"],
  ["512", 512, 1, "transparent"],
  ["512-maskable", 512, 0.66, "#ffffff"],
  ["180", 180, 0.82, "#ffffff"],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [name, size, share, ground] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * share);
  await page.setContent(`<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${ground}}svg{width:${side}px;height:${side}px}</style>${svg}`);
  writeFileSync(fileURLToPath(new URL(`../www/icons/${name}.png`, import.meta.url)), await page.screenshot({ omitBackground: true }));
}
await browser.close();
