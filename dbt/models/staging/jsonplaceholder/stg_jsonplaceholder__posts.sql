with

read_raw as (
    select * from {{ source('jsonplaceholder', 'posts') }}
),

keep_latest as (
    select *
    from read_raw
    {{ keep_latest('id') }}
),

name_columns as (
    select
        cast(id as int64) as post_id,
        cast(user_id as int64) as user_id,
        title,
        body,
        _fivetran_synced as synced_at
    from keep_latest
)

select * from name_columns
