create table person (
  id integer primary key,
  name varchar(40) not null
);
create table folder (
  id integer primary key,
  parent_id integer references folder,
  owner_id integer default 1 not null references person
);
create table document (
  id integer primary key,
  folder_id integer not null references folder,
  reviewer_id integer references person
);
create table attachment (
  id integer primary key,
  folder_id integer not null references folder,
  document_id integer not null references document
);
create table remark (
  id integer primary key,
  document_id integer not null,
  constraint remark_document foreign key (document_id) references document
);
create table chapter (
  id integer primary key,
  inside_id integer not null references chapter
);
create table team (
  id integer primary key
);
create table member (
  id integer primary key,
  team_id integer not null references team
);
alter table team add column lead_id integer references member;

insert into person values (1, 'Archivist'), (2, 'Bea'), (3, 'Cid');
insert into folder values (1, null, 1), (10, 1, 2), (11, 1, 2), (12, 10, 3);
insert into document values (100, 10, 2), (101, 10, 3), (102, 12, 2), (103, 11, null);
insert into attachment values (1000, 10, 100), (1001, 12, 100), (1002, 11, 103);
insert into remark values (1, 103);
insert into chapter values (1, 1), (2, 1), (3, 2), (4, 4);
insert into team (id) values (1), (2);
insert into member values (1, 1), (2, 1), (3, 2);
update team set lead_id = 2 where id = 1;
update team set lead_id = 1 where id = 2;
