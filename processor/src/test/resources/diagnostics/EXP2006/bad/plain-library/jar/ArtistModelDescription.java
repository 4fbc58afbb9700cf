package jar;

import dev.expunge.spi.ModelDescription;

@ModelDescription(format = 2, model = Artist.class, table = "artist", columns = {}, fingerprint = "")
final class ArtistModelDescription {}
