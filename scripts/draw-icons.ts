// assets/icon.svg → the PNG sizes that the manifest and the store ask for. Run it after changing the drawing.
import fs from "node:fs";
import path from "node:path";
import { launch } from "../tests/browser/chromium";

const SIZES = [16, 32, 64, 80, 128];
const assets = path.join(__dirname, "../assets");

void main();

async function main(): Promise<void> {
  const browser = await launch();
  const page = await browser.context.newPage();
  const svg = fs.readFileSync(path.join(assets, "icon.svg"), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}
