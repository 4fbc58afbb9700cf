-- The actions in comments are the library's; without the comment signs, the database does the same by itself.

create table person (
  id integer primary key,
  name varchar(40) not null
);
create table folder (
  id integer primary key,
  parent_id integer references folder /* on delete cascade */,
  owner_id integer default 1 not null references person /* on delete set default */
);
create table document (
  id integer primary key,
  folder_id integer not null references folder /* on delete cascade */,
  reviewer_id integer references person /* on delete set null */
);
create table attachment (
  id integer primary key,
  folder_id integer not null references folder /* on delete cascade */,
  document_id integer not null references document /* deferrable initially deferred */
);
create table remark (
  id integer primary key,
  document_id integer not null,
  constraint remark_document foreign key (document_id) references document
);
create table chapter (
  id integer primary key,
  inside_id integer not null references chapter /* on delete cascade */
);
create table team (
  id integer primary key
);
create table member (
  id integer primary key,
  team_id integer not null references team /* on delete cascade */
);
alter table team add column lead_id integer references member /* on delete set null */;
