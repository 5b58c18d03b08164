// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model;

/**
 * One stretch of text.
 *
 * @param begin the first UTF-16 code unit
 * @param end the UTF-16 code unit after the last
 */
public record Fragment(int begin, int end) implements Comparable<Fragment> {
	@Override
	public int compareTo(Fragment other) {
		int order = Integer.compare(begin, other.begin);
		return order != 0 ? order : Integer.compare(end, other.end);
	}
}
