// What must hold on every page. Each function answers a list of complaints.

import { createRequire } from 'node:module';

const axeSource = createRequire(`${process.env.ONAPP_NODE_MODULES}/`).resolve('axe-core/axe.min.js');

/** Rules of WCAG 2.1, levels A and AA. */
const AXE_OPTIONS = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };

/** @param withColours whether contrast is measured as well, which takes most of the time */
export async function accessibility(page, withColours) {
    await page.addScriptTag({ path: axeSource });
    const options = { ...AXE_OPTIONS, rules: { 'color-contrast': { enabled: withColours } } };
    const result = await page.evaluate((it) => window.axe.run(document, it), options);
    return result.violations.map((rule) => `axe ${rule.id}: ${rule.nodes.map((node) => node.target).join(', ')}`);
}

/** Markup of the seeded names must be text; unknown language keys show as [[key]]. */
export async function texts(page) {
    return page.evaluate(() => {
        const complaints = [];
        if (window.probeRan || document.querySelector('img[src="x"]') !== null) {
            complaints.push('a probe string became markup');
        }
        const missing = document.body.innerText.match(/\[\[\w+\]\]/);
        if (missing !== null) {
            complaints.push(`untranslated text ${missing[0]}`);
        }
        if (/&(lt|gt|amp|quot|#0?39);/.test(document.body.innerText)) {
            complaints.push('a text is escaped twice');
        }
        return complaints;
    });
}

/** Changes are made by POST, with the token of the session, to this host. */
export async function forms(page) {
    return page.evaluate(() => {
        const complaints = [];
        for (const form of document.forms) {
            // A field called "action" hides the property of that name.
            const target = form.getAttribute('action') ?? '';
            const name = form.id || target || 'form';
            if (new URL(target, location.href).origin !== location.origin) {
                complaints.push(`${name} goes to another host`);
            }
            const token = form.elements.namedItem('token');
            if (form.method === 'post' && (token === null || !/^[0-9a-f]{40}$/.test(token.value))) {
                complaints.push(`${name} has no token`);
            }
        }
        return complaints;
    });
}

/** On a phone nobody should have to scroll sideways. */
export async function width(page) {
    return page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth ? [`${scrollWidth} px wide in a window of ${clientWidth} px`] : [];
    });
}

export async function pictures(page) {
    return page.evaluate(() => [...document.images].filter((image) => !image.hasAttribute('alt'))
        .map((image) => `the image ${image.src} has no alt`));
}
