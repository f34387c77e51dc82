<?php

declare(strict_types=1);

// Texts for the core language keys that module templates use.
return [
    'clientareaproductdetails' => 'Product Details',
    'clientareahostingregdate' => 'Registration Date',
    'clientareahostingnextduedate' => 'Next Due Date',
    'clientareastatus' => 'Status',
    'cancel' => 'Cancel',
    'close' => 'Close',
    'yes' => 'Yes',
    'no' => 'No',
];
