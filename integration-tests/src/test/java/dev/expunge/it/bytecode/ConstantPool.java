package dev.expunge.it.bytecode;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The constants of a class file, as far as they name something. A method that is called is named by three entries, so a
 * call of {@code Class.forName} shows as {@code java/lang/Class.forName}.
 */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;

    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> classes = new HashMap<>();
    private final Map<Integer, Integer> names = new HashMap<>();
    private final List<int[]> methods = new ArrayList<>();

    private ConstantPool() {}

    static ConstantPool of(byte[] classFile) {
        ConstantPool pool = new ConstantPool();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8); // magic number and version
            int count = in.readUnsignedShort();
            for (int index = 1; index < count; index++) {
                int tag = in.readUnsignedByte();
                pool.read(in, tag, index);
                if (tag == LONG || tag == DOUBLE) {
                    index++; // these take two places
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return pool;
    }

    private void read(DataInputStream in, int tag, int index) throws IOException {
        switch (tag) {
            case UTF8 -> texts.put(index, in.readUTF());
            case CLASS -> classes.put(index, in.readUnsignedShort());
            case METHOD -> methods.add(new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
            case NAME_AND_TYPE -> {
                names.put(index, in.readUnsignedShort());
                in.readUnsignedShort();
            }
            case 3, 4, 9, 11, 17, 18 -> in.skipNBytes(4); // numbers, fields, interface methods, dynamic constants
            case LONG, DOUBLE -> in.skipNBytes(8);
            case 8, 16, 19, 20 -> in.skipNBytes(2); // strings, method types, modules, packages
            case 15 -> in.skipNBytes(3); // method handles
            default -> throw new IOException("Unknown constant " + tag);
        }
    }

    /** Returns every text in the class file: names of types, descriptors and signatures are among them. */
    List<String> texts() {
        return List.copyOf(texts.values());
    }

    /** Returns the methods that are called, as {@code java/lang/Class.forName}. */
    List<String> methods() {
        return methods.stream()
                .map(method -> texts.get(classes.get(method[0])) + "." + texts.get(names.get(method[1])))
                .toList();
    }
}
