// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.jsonl.Column;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Holds a row against the keys of its table: all there, none more, each of its kind. */
final class RowShape {
	/** More digits than any 32-bit number has, so that a number written as a power of ten is never worked out. */
	private static final int DIGITS = 12;

	private final Consumer<String> failures;

	private RowShape(Consumer<String> failures) {
		this.failures = failures;
	}

	/** Whether the row has the shape; if not, why is told. */
	static boolean check(JsonObject row, List<Column> columns, Consumer<String> failures) {
		return new RowShape(failures).object("", row, columns); //$NON-NLS-1$
	}

	private boolean object(String path, JsonObject object, List<Column> columns) {
		boolean good = true;
		int found = 0;
		for (Column column : columns) {
			JsonElement value = object.get(column.name());
			if (value == null) {
				failures.accept(NLS.bind(Messages.keyMissing, path + column.name()));
				good = false;
			} else {
				found++;
				good &= value(path, value, column);
			}
		}
		if (found < object.size()) {
			Set<String> unknown = new TreeSet<>(object.keySet());
			columns.forEach(column -> unknown.remove(column.name()));
			unknown.forEach(key -> failures.accept(NLS.bind(Messages.keyUnknown, path + key)));
			good = false;
		}
		return good;
	}

	private boolean value(String path, JsonElement value, Column column) {
		if (value.isJsonNull() && !column.required()) {
			return true;
		}
		boolean good = switch (column.kind()) {
		case STRING -> value instanceof JsonPrimitive primitive && primitive.isString();
		case BOOLEAN -> value instanceof JsonPrimitive primitive && primitive.isBoolean();
		case INTEGER -> value instanceof JsonPrimitive primitive && primitive.isNumber() && isInteger(primitive);
		case NUMBER -> value instanceof JsonPrimitive primitive && primitive.isNumber() && Double.isFinite(primitive.getAsDouble());
		case OBJECT -> value.isJsonObject();
		case STRINGS -> value.isJsonArray() && value.getAsJsonArray().asList().stream().allMatch(each -> each instanceof JsonPrimitive text && text.isString());
		case INTEGERS -> value.isJsonArray() && value.getAsJsonArray().asList().stream().allMatch(each -> each instanceof JsonPrimitive number && number.isNumber() && isInteger(number));
		case OBJECTS -> value.isJsonArray() && value.getAsJsonArray().asList().stream().allMatch(JsonElement::isJsonObject);
		};
		if (!good) {
			failures.accept(NLS.bind(Messages.keyType, path + column.name(), column.kind().name()));
			return false;
		}
		return switch (column.kind()) {
		case OBJECT -> object(inner(path, column), value.getAsJsonObject(), column.fields());
		case OBJECTS -> value.getAsJsonArray().asList().stream().allMatch(each -> object(inner(path, column), each.getAsJsonObject(), column.fields()));
		default -> true;
		};
	}

	private static String inner(String path, Column column) {
		return path + column.name() + '.';
	}

	/** Whether a number is whole and of 32 bits. */
	static boolean isInteger(JsonPrimitive number) {
		String text = number.getAsString();
		if (text.length() < DIGITS - 2 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
			return true;
		}
		try {
			BigDecimal value = new BigDecimal(text);
			if (Math.abs((long) value.precision() - value.scale()) > DIGITS) {
				return false;
			}
			value.intValueExact();
			return true;
		} catch (ArithmeticException | NumberFormatException e) {
			return false;
		}
	}
}
