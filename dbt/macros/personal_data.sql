{#- The domain of an e-mail address, lower case; null when there is no address in the text. -#}
{% macro email_domain(column) -%}
    lower(regexp_extract({{ column }}, r'@([^@\s]+)$'))
{%- endmacro %}

{#- The same person gives the same 64 hex digits in every mart. A pseudonym, not anonymity:
    whoever can guess the value can check the guess. -#}
{% macro pseudonym(column) -%}
    to_hex(sha256(lower(trim({{ column }}))))
{%- endmacro %}

{#- First letter and three stars: enough to tell rows apart on a chart. -#}
{% macro masked(column) -%}
    concat(substr({{ column }}, 1, 1), '***')
{%- endmacro %}
