<?php

declare(strict_types=1);

require dirname(__DIR__) . '/autoload.php';
require dirname(__DIR__, 2) . '/inc/panel.inc';
require __DIR__ . '/PanelTestCase.php';
require __DIR__ . '/Reply.php';
require __DIR__ . '/XmlReading.php';
