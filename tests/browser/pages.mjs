// Goes from link to link and looks at each page.

import { accessibility, forms, pictures, texts, width } from './checks.mjs';

const MOST_PAGES = 200;
/** Pages that differ in numbers only: so many of each are looked at, and of the administrator's one. */
export const MOST_ALIKE = 2;
/** Leads out of the host, to the Control Panel. */
const NOT_WALKED = /dosinglesignon=1/;

/** Clients are held to the whole list; the administrator's tables may be wider than a phone's screen. */
async function inspect(visitor, status, { isStaff, withColours }) {
    const complaints = status === 200 ? [] : [`status ${status}`];
    const isNarrow = visitor.device === 'phone' && !isStaff;
    for (const check of [texts, forms, pictures, accessibility, ...(isNarrow ? [width] : [])]) {
        complaints.push(...await check(visitor.page, withColours));
    }
    return [...complaints, ...visitor.complaints()];
}

/**
 * Walks all pages that links lead to from a start, and hands each to a function that was given.
 *
 * @param look async (path, status): what to do on each page
 * @param isWanted whether an address is gone to
 * @returns all paths
 */
export async function crawl(visitor, start, look, mostAlike = MOST_ALIKE, isWanted = () => true) {
    const waiting = [start];
    const known = new Set(waiting);
    const alike = new Map();
    const seen = [];
    while (waiting.length > 0 && seen.length < MOST_PAGES) {
        const path = waiting.shift();
        const shape = path.replace(/=\d+/g, '=0');
        alike.set(shape, (alike.get(shape) ?? 0) + 1);
        if (alike.get(shape) > mostAlike) {
            continue;
        }
        const status = await visitor.go(path);
        seen.push(path);
        for (const link of await visitor.links()) {
            if (!known.has(link) && !NOT_WALKED.test(link) && isWanted(link)) {
                known.add(link);
                waiting.push(link);
            }
        }
        await look(path, status);
    }
    return seen;
}

/**
 * Looks at every page, takes its picture, and answers where it was and which forms of the module it met. Colours are
 * the same in every language, and the desktop shows all that the phone does.
 */
export async function walk(visitor, label, start, tour, { isStaff = false, isTranslated = false } = {}) {
    const withColours = visitor.device === 'desktop' && !isTranslated;
    const met = { paths: [], forms: [] };
    met.paths = await crawl(visitor, start, async (path, status) => {
        met.forms.push(...await visitor.moduleForms());
        const name = `${label} ${path}`;
        if (tour.wanted.test(name)) {
            tour.record(name, await inspect(visitor, status, { isStaff, withColours }));
            const file = name.replace(/[^\w.-]+/g, '-').replace(/^-|-$/g, '');
            await visitor.page.screenshot({ path: `${tour.folder}/${file}.png`, fullPage: true });
        }
    }, isStaff ? 1 : MOST_ALIKE);
    if (met.paths.length >= MOST_PAGES) {
        tour.record(`${label} walk`, [`more than ${MOST_PAGES} pages`]);
    }
    return met;
}
