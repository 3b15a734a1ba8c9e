-- A user without posts is still a user: the mart starts from users, never from posts.
with

list_users as (
    select user_id from {{ ref('stg_jsonplaceholder__users') }}
),

list_mart as (
    select user_id from {{ ref('posts_by_user') }}
)

select
    coalesce(list_users.user_id, list_mart.user_id) as user_id,
    list_users.user_id is not null as in_staging,
    list_mart.user_id is not null as in_mart
from list_users
full outer join list_mart on list_users.user_id = list_mart.user_id
where list_users.user_id is null or list_mart.user_id is null
