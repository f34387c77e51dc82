// The script of the client's pages looks whether the state that a page waits for has changed: while somebody sees the
// page, and at once when it is seen again. A machine that is locked without a job is busy for as long as that is wanted.

import { machineOf } from './effects.mjs';
import { alter, eventually, idle } from './panel.mjs';
import { Visitor } from './visitor.mjs';

/** The script's own pause, which the page's clock is put forward by. */
const PAUSE_MS = 10_000;
/** Much less than a pause, much more than an answer takes. */
const AT_ONCE_MS = 5_000;

const isLook = (request) => new URL(request.url()).searchParams.get('page') === 'state';

/** Makes the page hidden or visible as far as scripts can tell, and counts how often one asks. */
function hide(page, isHidden) {
    return page.evaluate((hidden) => {
        window.timesAsked = 0;
        Object.defineProperty(document, 'hidden', {
            configurable: true,
            get() {
                window.timesAsked += 1;
                return hidden;
            },
        });
        const state = hidden ? 'hidden' : 'visible';
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
        document.dispatchEvent(new Event('visibilitychange'));
        window.timesAsked = 0;
    }, isHidden);
}

/** Puts the page's clock forward until that is so; answers the complaint if it does not come to that. */
function passes(site, page, check, complaint) {
    return eventually(site, async () => {
        // A page that is just being shown anew has no clock.
        await page.clock.runFor(PAUSE_MS).catch(() => null);
        return await check() ? [] : [complaint];
    });
}

async function looks(site, page) {
    let requests = 0;
    page.on('request', (request) => {
        requests += isLook(request) ? 1 : 0;
    });
    const complaints = await passes(site, page, () => requests > 1, 'a page that is seen does not look again');
    await hide(page, true);
    requests = 0;
    const isAsked = () => page.evaluate(() => window.timesAsked > 0);
    complaints.push(...await passes(site, page, isAsked, 'the script does not ask whether the page is seen'));
    await page.clock.runFor(2 * PAUSE_MS);
    if (requests > 0) {
        complaints.push('a page that nobody sees looks');
    }
    const look = page.waitForRequest(isLook, { timeout: AT_ONCE_MS }).catch(() => null);
    await hide(page, false);
    if (await look === null) {
        complaints.push('a page that is seen again does not look at once');
    }
    requests = 0;
    return [...complaints, ...await passes(site, page, () => requests > 1, 'it does not go on looking')];
}

export async function watching(browser, { site, record }) {
    const visitor = await Visitor.open(browser, site, 'desktop');
    await visitor.logIn('login.php', 'grace@example.com');
    await idle(site);
    await alter(site, (all) => Object.assign(machineOf(all), { locked: true }));
    await visitor.page.clock.install();
    await visitor.go(`onapp.php?page=productdetails&id=${site.service}`);
    const complaints = await looks(site, visitor.page);
    let isShownAnew = false;
    visitor.page.once('framenavigated', () => {
        isShownAnew = true;
    });
    await alter(site, (all) => Object.assign(machineOf(all), { locked: false }));
    complaints.push(...await passes(site, visitor.page, () => isShownAnew, 'the page does not show the new state'));
    await visitor.page.waitForLoadState('load');
    record('script: watches while it is seen', [...complaints, ...visitor.complaints()]);
    await visitor.close();
}
