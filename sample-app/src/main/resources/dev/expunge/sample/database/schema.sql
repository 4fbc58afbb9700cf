-- The Chinook record store, for H2 and PostgreSQL alike.

CREATE TABLE "Artist" (
  "ArtistId" INTEGER NOT NULL PRIMARY KEY,
  "Name" VARCHAR(120)
);

CREATE TABLE "Genre" (
  "GenreId" INTEGER NOT NULL PRIMARY KEY,
  "Name" VARCHAR(120)
);

CREATE TABLE "MediaType" (
  "MediaTypeId" INTEGER NOT NULL PRIMARY KEY,
  "Name" VARCHAR(120)
);

CREATE TABLE "Playlist" (
  "PlaylistId" INTEGER NOT NULL PRIMARY KEY,
  "Name" VARCHAR(120)
);

CREATE TABLE "Employee" (
  "EmployeeId" INTEGER NOT NULL PRIMARY KEY,
  "LastName" VARCHAR(20) NOT NULL,
  "FirstName" VARCHAR(20) NOT NULL,
  "Title" VARCHAR(30),
  "ReportsTo" INTEGER CONSTRAINT "EmployeeReportsTo" REFERENCES "Employee" ("EmployeeId"),
  "BirthDate" DATE,
  "HireDate" DATE,
  "Address" VARCHAR(70),
  "City" VARCHAR(40),
  "State" VARCHAR(40),
  "Country" VARCHAR(40),
  "PostalCode" VARCHAR(10),
  "Phone" VARCHAR(24),
  "Fax" VARCHAR(24),
  "Email" VARCHAR(60)
);

CREATE TABLE "Album" (
  "AlbumId" INTEGER NOT NULL PRIMARY KEY,
  "Title" VARCHAR(160) NOT NULL,
  "ArtistId" INTEGER NOT NULL CONSTRAINT "AlbumArtist" REFERENCES "Artist" ("ArtistId")
);

CREATE TABLE "Track" (
  "TrackId" INTEGER NOT NULL PRIMARY KEY,
  "Name" VARCHAR(200) NOT NULL,
  "AlbumId" INTEGER CONSTRAINT "TrackAlbum" REFERENCES "Album" ("AlbumId"),
  "MediaTypeId" INTEGER DEFAULT 1 NOT NULL CONSTRAINT "TrackMediaType" REFERENCES "MediaType" ("MediaTypeId"),
  "GenreId" INTEGER CONSTRAINT "TrackGenre" REFERENCES "Genre" ("GenreId"),
  "Composer" VARCHAR(220),
  "Milliseconds" INTEGER NOT NULL,
  "Bytes" INTEGER,
  "UnitPrice" NUMERIC(10, 2) NOT NULL
);

CREATE TABLE "PlaylistTrack" (
  "PlaylistId" INTEGER NOT NULL CONSTRAINT "PlaylistTrackPlaylist" REFERENCES "Playlist" ("PlaylistId"),
  "TrackId" INTEGER NOT NULL CONSTRAINT "PlaylistTrackTrack" REFERENCES "Track" ("TrackId"),
  PRIMARY KEY ("PlaylistId", "TrackId")
);

CREATE TABLE "Customer" (
  "CustomerId" INTEGER NOT NULL PRIMARY KEY,
  "FirstName" VARCHAR(40) NOT NULL,
  "LastName" VARCHAR(20) NOT NULL,
  "Company" VARCHAR(80),
  "Address" VARCHAR(70),
  "City" VARCHAR(40),
  "State" VARCHAR(40),
  "Country" VARCHAR(40),
  "PostalCode" VARCHAR(10),
  "Phone" VARCHAR(24),
  "Fax" VARCHAR(24),
  "Email" VARCHAR(60) NOT NULL,
  "SupportRepId" INTEGER CONSTRAINT "CustomerSupportRep" REFERENCES "Employee" ("EmployeeId"),
  "DeletedAt" TIMESTAMP WITH TIME ZONE,
  "DeletionId" UUID,
  "DeletedBy" VARCHAR(100)
);

CREATE TABLE "Invoice" (
  "InvoiceId" INTEGER NOT NULL PRIMARY KEY,
  "CustomerId" INTEGER NOT NULL CONSTRAINT "InvoiceCustomer" REFERENCES "Customer" ("CustomerId"),
  "InvoiceDate" DATE NOT NULL,
  "BillingAddress" VARCHAR(70),
  "BillingCity" VARCHAR(40),
  "BillingState" VARCHAR(40),
  "BillingCountry" VARCHAR(40),
  "BillingPostalCode" VARCHAR(10),
  "Total" NUMERIC(10, 2) NOT NULL,
  "DeletedAt" TIMESTAMP WITH TIME ZONE,
  "DeletionId" UUID
);

CREATE TABLE "InvoiceLine" (
  "InvoiceLineId" INTEGER NOT NULL PRIMARY KEY,
  "InvoiceId" INTEGER NOT NULL CONSTRAINT "InvoiceLineInvoice" REFERENCES "Invoice" ("InvoiceId"),
  "TrackId" INTEGER NOT NULL CONSTRAINT "InvoiceLineTrack" REFERENCES "Track" ("TrackId"),
  "UnitPrice" NUMERIC(10, 2) NOT NULL,
  "Quantity" INTEGER NOT NULL
);

-- A delete looks for the rows that refer to what goes: every reference needs an index.
CREATE INDEX "AlbumByArtist" ON "Album" ("ArtistId");
CREATE INDEX "TrackByAlbum" ON "Track" ("AlbumId");
CREATE INDEX "TrackByMediaType" ON "Track" ("MediaTypeId");
CREATE INDEX "TrackByGenre" ON "Track" ("GenreId");
CREATE INDEX "PlaylistTrackByTrack" ON "PlaylistTrack" ("TrackId");
CREATE INDEX "EmployeeByManager" ON "Employee" ("ReportsTo");
CREATE INDEX "CustomerBySupportRep" ON "Customer" ("SupportRepId");
CREATE INDEX "InvoiceByCustomer" ON "Invoice" ("CustomerId");
CREATE INDEX "InvoiceLineByInvoice" ON "InvoiceLine" ("InvoiceId");
CREATE INDEX "InvoiceLineByTrack" ON "InvoiceLine" ("TrackId");

-- A restore looks for the rows that one delete took.
CREATE INDEX "CustomerByDeletion" ON "Customer" ("DeletionId");
CREATE INDEX "InvoiceByDeletion" ON "Invoice" ("DeletionId");
