// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.json;

/** The names that CAS JSON reserves. */
@SuppressWarnings("nls")
final class CasJson {
	static final String HEADER = "%HEADER";
	static final String OFFSET_ENCODING = "offset-encoding";
	static final String TYPES = "%TYPES";
	static final String STRUCTURES = "%FEATURE_STRUCTURES";
	static final String VIEWS = "%VIEWS";
	static final String ID = "%ID";
	static final String TYPE = "%TYPE";
	static final String ELEMENTS = "%ELEMENTS";
	static final String NAME = "%NAME";
	static final String SUPER_TYPE = "%SUPER_TYPE";
	static final String RANGE = "%RANGE";
	static final String ELEMENT_TYPE = "%ELEMENT_TYPE";
	static final String VIEW_SOFA = "%SOFA";
	static final String MEMBERS = "%MEMBERS";
	/** Before a feature that leads to a structure. */
	static final String REFERENCE = "@";
	/** Before a feature whose number JSON cannot write. */
	static final String NUMBER = "#";
	/** Before a feature that holds an offset. */
	static final String ANCHOR = "^";
	/** Behind the type of the elements of an array. */
	static final String ARRAY = "[]";

	private CasJson() {
	}
}
