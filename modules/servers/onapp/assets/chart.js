// The chart of a page: lines over time, drawn by uPlot. Without this file the page has its sentence and its table.
(function () {
    'use strict';

    const HEIGHT = 260; // pixels

    function draw(place) {
        const series = JSON.parse(place.dataset.onappSeries);
        place.hidden = false;
        const colour = window.getComputedStyle(place).color;
        const axis = { stroke: colour, grid: { stroke: 'rgba(128, 128, 128, .25)' } };
        const chart = new window.uPlot({
            width: place.clientWidth,
            height: HEIGHT,
            tzDate: function (seconds) {
                return window.uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC');
            },
            scales: { y: { range: function (self, low, high) { return [0, high > 0 ? high * 1.1 : 1]; } } },
            axes: [axis, axis],
            series: [
                { value: '{YYYY}-{MM}-{DD} {HH}:{mm}' },
                { label: place.dataset.onappLabel, stroke: '#1d5fa8', width: 2 },
            ],
        }, series, place);
        window.addEventListener('resize', function () {
            chart.setSize({ width: place.clientWidth, height: HEIGHT });
        });
    }

    if (window.uPlot) {
        document.querySelectorAll('[data-onapp-series]').forEach(draw);
    }
}());
