// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.List;

import org.isnad.core.Layer;

/**
 * One key of the rows of a table. Every row has it, with a value of its kind or, but for lists, objects and keys, null.
 *
 * @param name the key
 * @param kind what the values are
 * @param fields the keys of the values, for objects and lists of objects; else empty
 * @param layer the layer of the tagset that its values come from, or null
 * @param tagset the name of that tagset, or null
 * @param required whether the value may not be null
 */
public record Column(String name, Kind kind, List<Column> fields, Layer layer, String tagset, boolean required) {
	/** What the values of a column are. */
	public enum Kind {
		/** A text. */
		STRING,
		/** A whole number of 32 bits. */
		INTEGER,
		/** A number with a fraction. */
		NUMBER,
		/** true or false. */
		BOOLEAN,
		/** An object with fixed keys. */
		OBJECT,
		/** A list of texts; never null. */
		STRINGS,
		/** A list of whole numbers of 32 bits; never null. */
		INTEGERS,
		/** A list of objects with fixed keys; never null. */
		OBJECTS
	}

	/** A text that is never null. */
	public static Column key(String name) {
		return new Column(name, Kind.STRING, List.of(), null, null, true);
	}

	/** A text. */
	public static Column text(String name) {
		return new Column(name, Kind.STRING, List.of(), null, null, false);
	}

	/** A tag of a tagset. */
	public static Column tag(String name, Layer layer, String tagset) {
		return new Column(name, Kind.STRING, List.of(), layer, tagset, false);
	}

	/** Tags of a tagset. */
	public static Column tags(String name, Layer layer, String tagset) {
		return new Column(name, Kind.STRINGS, List.of(), layer, tagset, true);
	}

	/** A list of texts. */
	public static Column strings(String name) {
		return new Column(name, Kind.STRINGS, List.of(), null, null, true);
	}

	/** A whole number. */
	public static Column integer(String name) {
		return new Column(name, Kind.INTEGER, List.of(), null, null, false);
	}

	/** A number. */
	public static Column number(String name) {
		return new Column(name, Kind.NUMBER, List.of(), null, null, false);
	}

	/** true or false, never null. */
	public static Column flag(String name) {
		return new Column(name, Kind.BOOLEAN, List.of(), null, null, true);
	}

	/** An object with these keys, never null. */
	public static Column object(String name, List<Column> fields) {
		return new Column(name, Kind.OBJECT, List.copyOf(fields), null, null, true);
	}

	/** A list of objects with these keys. */
	public static Column objects(String name, Column... fields) {
		return new Column(name, Kind.OBJECTS, List.of(fields), null, null, true);
	}

	/** The fragments of a span, each with start and end. */
	public static Column spans(String name) {
		return objects(name, new Column("start", Kind.INTEGER, List.of(), null, null, true), new Column("end", Kind.INTEGER, List.of(), null, null, true)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
