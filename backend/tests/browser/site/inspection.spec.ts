import { test } from '@japa/runner'
import { bringAxe, spillsOn, violationsOn } from '#tests/support/browser/inspect'

const WRONG = `<!doctype html>
<html><head><title>Wrong</title><style>
  .pale { color: #ccc; background: #fff }
  .narrow { width: 60px; overflow: hidden; white-space: nowrap }
  .wide { width: 500px }
  .pulled { margin-top: -30px }
  .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden }
</style></head><body>
  <main>
    <h1>Wrong</h1>
    <p class="pale">Too pale to be read</p>
    <div class="narrow">A word that is much too long for its box</div>
    <div class="wide">Wider than a phone</div>
    <p>Under another</p>
    <p class="pulled">Over it</p>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
    <details><summary>More</summary><input></details>
    <p class="sr-only">For those who listen to a page</p>
  </main>
</body></html>`

const RIGHT = `<!doctype html>
<html lang="en"><head><title>Right</title></head>
<body><main><h1>Right</h1><p>Nothing to say against it.</p></main></body></html>`

test.group('The inspection of a page', () => {
  test('finds what is wrong with it, folds included, and nothing where nothing is', async ({
    assert,
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    await bringAxe(context)
    const page = await context.newPage()
    await page.goto(`data:text/html,${encodeURIComponent(WRONG)}`)
    const rules = (await violationsOn(page)).map((one) => one.split(':')[0])
    assert.includeMembers(rules, ['color-contrast', 'html-has-lang', 'image-alt', 'label'])
    assert.deepEqual(
      (await spillsOn(page)).map((one) => one.replace(/\d+/, 'so many')),
      [
        'wider than the window: by so many px',
        'cut off: "A word that is much too long for its box"',
        'on top of each other: "Under another" and "Over it"',
      ]
    )

    await page.goto(`data:text/html,${encodeURIComponent(RIGHT)}`)
    assert.deepEqual([...(await violationsOn(page)), ...(await spillsOn(page))], [])
    await context.close()
  })
})
