// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/** Numbers and words in JSON lists, read without trusting them. */
final class Numbers {
	private Numbers() {
	}

	static JsonArray list(int... numbers) {
		JsonArray list = new JsonArray();
		for (int number : numbers) {
			list.add(number);
		}
		return list;
	}

	/** The first whole numbers of a list; null where it does not begin with so many. */
	static int[] all(JsonElement list, int count) {
		if (!(list instanceof JsonArray array) || array.size() < count) {
			return null;
		}
		int[] numbers = new int[count];
		for (int i = 0; i < count; i++) {
			Integer number = whole(array.get(i));
			if (number == null) {
				return null;
			}
			numbers[i] = number;
		}
		return numbers;
	}

	/** A whole number, or null. */
	static Integer whole(JsonElement value) {
		if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
			return null;
		}
		double number = value.getAsDouble();
		return number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE ? Integer.valueOf((int) number) : null;
	}

	/** Sentences of words; null where the value is no list of lists of texts. */
	static List<List<String>> words(JsonElement value) {
		if (!(value instanceof JsonArray sentences)) {
			return null;
		}
		List<List<String>> words = new ArrayList<>();
		for (JsonElement sentence : sentences) {
			if (!(sentence instanceof JsonArray tokens)) {
				return null;
			}
			List<String> own = new ArrayList<>();
			for (JsonElement token : tokens) {
				if (!token.isJsonPrimitive()) {
					return null;
				}
				own.add(token.getAsString());
			}
			words.add(own);
		}
		return words;
	}
}
