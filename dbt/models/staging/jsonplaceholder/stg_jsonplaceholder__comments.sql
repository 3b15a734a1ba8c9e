with

read_raw as (
    select * from {{ source('jsonplaceholder', 'comments') }}
),

keep_latest as (
    select *
    from read_raw
    {{ keep_latest('id') }}
),

name_columns as (
    select
        cast(id as int64) as comment_id,
        cast(post_id as int64) as post_id,
        name as subject,
        email,
        {{ email_domain('email') }} as email_domain,
        body,
        _fivetran_synced as synced_at
    from keep_latest
)

select * from name_columns
