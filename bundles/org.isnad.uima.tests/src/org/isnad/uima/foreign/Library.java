// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.foreign;

/** A library that an engine brings along. In a jar the tests make another version of it by changing the constant in the class file. */
public final class Library {
	private Library() {
	}

	public static String version() {
		return "library-1".toString();
	}
}
