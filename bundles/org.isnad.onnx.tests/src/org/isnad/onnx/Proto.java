// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes messages in the binary form of protocol buffers: just what a small ONNX model needs. */
final class Proto {
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	Proto number(int field, long value) {
		varint((long) field << 3);
		varint(value);
		return this;
	}

	Proto text(int field, String value) {
		return bytes(field, value.getBytes(StandardCharsets.UTF_8));
	}

	Proto message(int field, Proto value) {
		return bytes(field, value.out.toByteArray());
	}

	Proto bytes(int field, byte[] value) {
		varint((long) field << 3 | 2);
		varint(value.length);
		out.writeBytes(value);
		return this;
	}

	byte[] toBytes() {
		return out.toByteArray();
	}

	private void varint(long value) {
		long rest = value;
		while ((rest & ~0x7FL) != 0) {
			out.write((int) (rest & 0x7F | 0x80));
			rest >>>= 7;
		}
		out.write((int) rest);
	}

	/** A tensor of floats. */
	static Proto floats(String name, float[][] rows) {
		ByteBuffer raw = ByteBuffer.allocate(rows.length * rows[0].length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		for (float[] row : rows) {
			for (float each : row) {
				raw.putFloat(each);
			}
		}
		return new Proto().number(1, rows.length).number(1, rows[0].length).number(2, 1).text(8, name).bytes(9, raw.array());
	}

	static Proto node(String type, String output, String... inputs) {
		Proto node = new Proto();
		for (String input : inputs) {
			node.text(1, input);
		}
		return node.text(2, output).text(4, type);
	}

	/** An input or output; a dimension of -1 is open. */
	static Proto value(String name, int elementType, int... dimensions) {
		Proto shape = new Proto();
		for (int dimension : dimensions) {
			shape.message(1, dimension < 0 ? new Proto().text(2, "n") : new Proto().number(1, dimension));
		}
		return new Proto().text(1, name).message(2, new Proto().message(1, new Proto().number(1, elementType).message(2, shape)));
	}

	static byte[] model(Proto graph) {
		return new Proto().number(1, 8).message(7, graph).message(8, new Proto().text(1, "").number(2, 13)).toBytes();
	}
}
