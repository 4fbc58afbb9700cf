package dev.expunge.processor.schema;

/** H2 takes a text for the JSON of a string. */
final class H2Literals extends Literals {

    @Override
    String json(String json) {
        return "JSON " + quoted(json);
    }
}
