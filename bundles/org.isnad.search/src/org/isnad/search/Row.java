// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * One way in which an annotation can be found: it, and one of the attributions it takes part in, or none. Conditions about source and cue
 * are so of one attribution.
 *
 * @param annotator whose it is
 * @param id        the id of the annotation
 * @param begin     where it begins in the text, in UTF-16 code units
 * @param end       where it ends
 * @param tags      what is searched for, as {@link IndexField#tag} writes it
 */
record Row(String annotator, String id, int begin, int end, List<String> tags) {
	/**
	 * Where a row stands, in words of the text counted from 0; the first word is behind the last where there is none in it.
	 *
	 * @param firstNear the first word of the sentences it is in
	 * @param lastNear  the last word of them
	 */
	record Place(String annotator, String id, int begin, int end, int first, int last, int firstNear, int lastNear) {
		private static final int NUMBERS = 6;

		byte[] bytes() throws IOException {
			ByteBuffersDataOutput out = new ByteBuffersDataOutput();
			for (int number : new int[] { begin, end, first, last + 1, firstNear, lastNear + 1 }) {
				out.writeVInt(number);
			}
			out.writeString(annotator);
			out.writeString(id);
			return out.toArrayCopy();
		}

		/** The id alone. */
		static String id(BytesRef bytes) throws IOException {
			ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
			for (int i = 0; i < NUMBERS; i++) {
				in.readVInt();
			}
			in.skipBytes(in.readVInt());
			return in.readString();
		}

		static Place of(BytesRef bytes) throws IOException {
			ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
			int begin = in.readVInt();
			int end = in.readVInt();
			int first = in.readVInt();
			int last = in.readVInt() - 1;
			int firstNear = in.readVInt();
			int lastNear = in.readVInt() - 1;
			return new Place(in.readString(), in.readString(), begin, end, first, last, firstNear, lastNear);
		}
	}
}
