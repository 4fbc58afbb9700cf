create table artist (
  id integer primary key,
  name varchar(40) not null
);
create table album (
  id integer primary key,
  title varchar(40) not null,
  artist_id integer not null references artist
);
create table track (
  id integer primary key,
  album_id integer not null references album
);
create table sale (
  id integer primary key,
  track_id integer not null references track
);
create table single (
  id integer primary key,
  artist_id integer not null references artist,
  album_id integer not null references album
);
create table review (
  id integer primary key,
  album_id integer references album
);
create table shelf (
  id integer primary key
);
create table disc (
  id integer primary key,
  shelf_id integer default 1 not null references shelf
);
-- A log: the database does not enforce its reference.
create table play (
  id integer primary key,
  track_id integer not null
);
create table genre (
  id integer primary key,
  parent_id integer references genre
);
create table region (
  id integer primary key,
  inside_id integer not null references region
);
create table mentor (
  id integer primary key,
  mentor_id integer references mentor
);
create table band (
  id integer primary key
);
create table musician (
  id integer primary key,
  band_id integer not null references band
);
alter table band add column leader_id integer references musician;
create table tour (
  id integer primary key,
  title varchar(40) not null,
  version integer not null
);
create table concert (
  id integer primary key
);
create table guest (
  id integer primary key
);
create table concert_guests (
  concert_id integer not null references concert,
  guest_id integer not null references guest,
  primary key (concert_id, guest_id)
);
create table drawer (
  id integer primary key,
  inside_id integer not null references drawer
);
create table party (
  id integer primary key,
  city varchar(100) not null
);
create table flyer (
  id integer primary key,
  party_id integer not null references party,
  file varchar(100) not null
);
-- What the database does itself.
create table lyric (
  id integer primary key,
  album_id integer not null references album on delete cascade
);
create table sticker (
  id integer primary key,
  album_id integer references album on delete set null
);
create table tape (
  id integer primary key,
  shelf_id integer default 1 not null references shelf on delete set default
);
create table outlet (
  id integer primary key
);
create table parcel (
  id integer primary key,
  outlet_id integer not null references outlet
);
create table clerk (
  id integer primary key,
  outlet_id integer not null references outlet
);
-- Rows that belong to one other row each.
create table fan (
  id integer primary key
);
create table badge (
  id integer primary key,
  fan_id integer not null unique references fan
);
create table locker (
  id integer primary key,
  fan_id integer unique references fan
);
-- References to something else than a key of one column.
create table pressing (
  id integer primary key,
  matrix varchar(20) not null unique
);
create table vinyl (
  id integer primary key,
  matrix varchar(20) not null references pressing (matrix)
);
create table wish (
  id integer primary key,
  matrix varchar(20) references pressing (matrix)
);
create table cubicle (
  room integer,
  number integer,
  primary key (room, number)
);
create table player (
  id integer primary key,
  cubicle_room integer not null,
  cubicle_number integer not null,
  foreign key (cubicle_room, cubicle_number) references cubicle
);
create table booking (
  id integer primary key,
  cubicle_room integer,
  cubicle_number integer,
  foreign key (cubicle_room, cubicle_number) references cubicle
);
