import { expect, test, type Page } from '@playwright/test';
import { findOpmaakfouten } from './nalopen.ts';

/** A page with this in its body, and nothing wrong with the rest of it. */
async function openMet(page: Page, body: string, breedte = 320): Promise<void> {
  await page.setViewportSize({ width: breedte, height: 256 });
  await page.setContent(
    `<!doctype html><html lang="nl"><title>Proef</title><style>body{margin:8px;font:16px/1.5 sans-serif}</style><main>${body}</main>`,
  );
}

const LANG = 'Een zin die langer is dan wat er op één regel past. '.repeat(3);

for (const { fout, body, melding } of [
  {
    fout: 'content that is wider than the screen',
    body: '<div style="inline-size:400px">breed</div>',
    melding: /^scrolls sideways: \d+ in 320 px, furthest <div> ‘breed’$/,
  },
  {
    fout: 'text that stands left of the page',
    body: '<p style="position:absolute;left:-200px;inline-size:100px">weg</p>',
    melding: /^out of reach: <p> ‘weg’$/,
  },
  {
    fout: 'text that is cut off at the side',
    body: '<p style="overflow:hidden;white-space:nowrap;inline-size:100px">afgekapt aan de zijkant</p>',
    melding: /^cut off: <p> /,
  },
  {
    fout: 'text that is cut off below',
    body: `<p style="overflow:hidden;block-size:30px">${LANG}</p>`,
    melding: /^cut off: <p> /,
  },
  {
    fout: 'text on text',
    body: '<p style="position:relative;margin:0">onder</p><p style="margin:-22px 0 0">boven</p>',
    melding: /^overlap: <p> ‘onder’ and <p> ‘boven’$/,
  },
  {
    fout: 'targets that stand too close together',
    body: '<style>a{display:block;font-size:12px;line-height:1}</style><a href="#a">Een</a><a href="#b">Twee</a>',
    melding: /^too small to hit: <a> ‘Een’ beside <a> ‘Twee’$/,
  },
  {
    fout: 'a summary that is too low, right above a button',
    body: '<style>summary{block-size:12px;line-height:1;font-size:10px}button{block-size:40px;inline-size:100%}</style><details><summary>Meer</summary></details><button>Ja</button>',
    melding: /^too small to hit: <summary> ‘Meer’ beside <button> ‘Ja’$/,
  },
  {
    fout: 'a sticky part that covers the screen',
    body: `<div style="position:sticky;top:0;block-size:120px">Balk</div>${`<p>${LANG}</p>`.repeat(9)}`,
    melding: /^covers 120 of 256 px: <div> ‘Balk’$/,
  },
  {
    fout: 'text that differs too little from the colour of a box around it',
    body: '<div style="background:#eee"><p style="background:#0001"><b style="color:#777">grijs</b></p></div>',
    melding: /^too little contrast: <b> ‘grijs’ 3\.\d\d$/,
  },
  {
    fout: 'text that is let through too much',
    body: '<div style="opacity:0.5"><p style="color:#333">vaag</p></div>',
    melding: /^too little contrast: <p> ‘vaag’ 2\.\d\d$/,
  },
  {
    fout: 'what is filled in and cannot be read',
    body: '<label>Veld <input value="wit" style="color:#fff;background:#fff;block-size:30px"></label>',
    melding: /^too little contrast: <input> ‘’ 1\.00$/,
  },
  {
    fout: 'a box in which text with wide spacing does not fit',
    body: '<p style="overflow:hidden;block-size:24px;inline-size:230px">Past precies op een regel</p>',
    melding: /^with wide spacing: cut off: <p> ‘Past precies op een regel’$/,
  },
])
  test(`finds ${fout}`, async ({ page }) => {
    await openMet(page, body);
    expect(await findOpmaakfouten(page)).toContainEqual(expect.stringMatching(melding));
  });

test('finds nothing in a page on which all is well', async ({ page }) => {
  await openMet(
    page,
    `<style>.stil{position:absolute;overflow:hidden;inline-size:1px;block-size:1px;white-space:nowrap}
     summary,button,label{display:inline-block;min-block-size:24px}</style>
     <p>${LANG}<a href="#a">Een link</a> in een zin, <a href="#b">en nog een</a>.</p>
     <p style="color:#777;font-size:24px">Groot mag lichter.</p>
     <label style="color:#ccc">Kan nu niet <input disabled style="color:#ccc;block-size:30px"></label>
     <p>Van <button style="all:unset">VT</button>, <a href="#c">hier</a> uitgelegd.</p>
     <span class="stil">Alleen om voor te lezen, en langer dan een pixel</span>
     <div style="overflow-x:auto" tabindex="0"><div style="inline-size:900px">Een brede tabel</div></div>
     <details><summary>Meer</summary></details><label><input type="checkbox">Vinkje met een label</label>
     <div style="position:sticky;top:0">Balk</div>${`<p>${LANG}</p>`.repeat(5)}`,
  );
  expect(await findOpmaakfouten(page)).toEqual([]);
});
