with

read_raw as (
    select * from {{ source('jsonplaceholder', 'users') }}
),

keep_latest as (
    select *
    from read_raw
    {{ keep_latest('id') }}
),

parse_payload as (
    -- safe_cast: one bad coordinate becomes a failed test that names its column, not a broken view.
    select
        cast(id as int64) as user_id,
        name as full_name,
        username,
        email,
        {{ email_domain('email') }} as email_domain,
        phone,
        website,
        json_value(address, '$.street') as street,
        json_value(address, '$.suite') as suite,
        json_value(address, '$.city') as city,
        json_value(address, '$.zipcode') as zipcode,
        safe_cast(json_value(address, '$.geo.lat') as float64) as latitude,
        safe_cast(json_value(address, '$.geo.lng') as float64) as longitude,
        json_value(company, '$.name') as company_name,
        json_value(company, '$.catchPhrase') as company_catch_phrase,
        json_value(company, '$.bs') as company_bs,
        _fivetran_synced as synced_at
    from keep_latest
)

select * from parse_payload
