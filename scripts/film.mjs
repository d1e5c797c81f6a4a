import { readFileSync } from 'node:fs';

/** Draws numbered pictures side by side, each under its title, as one film strip. */
export async function drawFilm(context, pictures, path) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 720 });
  const cells = pictures.map(({ path: file, title }, index) => {
    const data = readFileSync(file).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}" alt=""><figcaption>${index + 1}. ${title}</figcaption></figure>`;
  });
  await page.setContent(`<style>
    body { margin: 0; padding: 16px; display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; font: 14px/20px system-ui; background: #fff }
    figure { margin: 0 } img { width: 100%; height: 180px; object-fit: contain; object-position: top; border: 1px solid #ccc; background: #f4f4f4 }
  </style>${cells.join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
