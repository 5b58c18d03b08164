// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An annotation of a file: of a span, a relation between two, or an element of a chain. */
final class TsvAnnotation {
	/** What fills a slot of an annotation; the role may be null. */
	record Slot(String feature, String role, TsvAnnotation target) {
	}

	private final TsvLayer layer;
	private final int line;
	private int begin;
	private int end;
	private final Map<String, String> features = new LinkedHashMap<>();
	private final List<Slot> slots = new ArrayList<>();
	private TsvAnnotation from;
	private TsvAnnotation to;
	private int chain;
	private int position;

	/** @param line where it stands first in its file, counted from 1 */
	TsvAnnotation(TsvLayer layer, int line, int begin, int end) {
		this.layer = layer;
		this.line = line;
		this.begin = begin;
		this.end = end;
	}

	TsvLayer layer() {
		return layer;
	}

	int line() {
		return line;
	}

	int begin() {
		return begin;
	}

	int end() {
		return end;
	}

	/** Another unit belongs to it. */
	void cover(int unitBegin, int unitEnd) {
		begin = Math.min(begin, unitBegin);
		end = Math.max(end, unitEnd);
	}

	/** The features that have a value, in the order of the columns. */
	Map<String, String> features() {
		return features;
	}

	void set(String feature, String value) {
		if (value != null) {
			features.put(feature, value);
		}
	}

	List<Slot> slots() {
		return slots;
	}

	/** Makes it a relation. */
	void connect(TsvAnnotation source, TsvAnnotation target) {
		from = source;
		to = target;
	}

	/** Where a relation comes from. */
	TsvAnnotation from() {
		return from;
	}

	/** Where a relation leads to; it stands there in the file. */
	TsvAnnotation to() {
		return to;
	}

	/** Makes it an element of a chain. */
	void chain(int number, int at) {
		chain = number;
		position = at;
	}

	/** The number of its chain, from 1; 0 for none. */
	int chain() {
		return chain;
	}

	/** Its place in the chain, from 1. */
	int position() {
		return position;
	}
}
