create table station (
  id integer primary key,
  name varchar(40) not null
);
create table platform (
  id integer primary key,
  station_id integer not null references station,
  beside_id integer references platform
);
create table train (
  id integer primary key,
  station_id integer not null references station,
  chief_id integer
);
create table conductor (
  id integer primary key,
  train_id integer not null references train
);
alter table train add foreign key (chief_id) references conductor;
create table signal (
  id integer primary key,
  station_id integer not null references station,
  follows_id integer not null references signal
);
create table audit (
  id integer primary key,
  platform_id integer not null references platform
);
create table freight (
  id integer primary key,
  train_id integer not null references train,
  platform_id integer not null references platform
);
create table bench (
  id integer primary key,
  platform_id integer not null references platform
);
create table porter (
  id integer primary key,
  station_id integer not null references station,
  platform_id integer references platform
);
create table shunter (
  id integer primary key,
  station_id integer not null references station,
  platform_id integer default 20 not null references platform
);
insert into station values (1, 'Old'), (2, 'New');
insert into platform values (10, 1, null), (11, 1, 10), (12, 1, 11), (20, 2, null);
insert into train values (100, 1, null), (101, 1, null), (200, 2, null);
insert into conductor values (1000, 100), (1001, 100), (1010, 101), (2000, 200);
update train set chief_id = 1000 where id = 100;
update train set chief_id = 1010 where id = 101;
update train set chief_id = 2000 where id = 200;
insert into signal values (30, 1, 30), (31, 1, 30), (32, 1, 31), (40, 2, 40);
insert into audit values (50, 20);
insert into freight values (60, 100, 10), (61, 101, 11), (62, 200, 20);
insert into bench values (70, 10), (71, 12), (72, 20);
insert into porter values (80, 1, 10), (81, 2, 12), (82, 2, 20);
insert into shunter values (90, 1, 11), (91, 2, 10), (92, 2, 20);
