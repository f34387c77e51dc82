// Client pages of the OnApp module. Everything works without this file; it asks before an action that cannot be taken
// back, and shows a page anew when the state that it waits for has changed. A page that nobody sees asks nothing.
(function () {
    'use strict';

    const PAUSE = 10000; // milliseconds

    document.querySelectorAll('form[data-onapp-confirm]').forEach(function (form) {
        form.addEventListener('submit', function (event) {
            const question = form.dataset.onappConfirm;
            if (question !== '' && !window.confirm(question)) {
                event.preventDefault();
            }
        });
    });

    function watch(place) {
        let isDue = false;

        async function look() {
            isDue = document.hidden;
            if (isDue) {
                return;
            }
            try {
                const answer = await fetch(place.dataset.onappState, { headers: { Accept: 'application/json' } });
                const facts = answer.ok ? await answer.json() : {};
                if (facts.state && facts.state !== place.dataset.onappNow) {
                    window.location.replace(window.location.href.split('#')[0]);
                    return;
                }
            } catch (trouble) {
                // The next look may have more luck.
            }
            window.setTimeout(look, PAUSE);
        }
        document.addEventListener('visibilitychange', function () {
            if (isDue && !document.hidden) {
                look();
            }
        });
        window.setTimeout(look, PAUSE);
    }

    document.querySelectorAll('[data-onapp-state]').forEach(watch);
}());
