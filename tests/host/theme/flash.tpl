{foreach $flash as $message}
    <div class="alert alert-{if $message.good}success{else}danger{/if}" role="status">{$message.text}</div>
{/foreach}
