// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.List;

/**
 * A measure of agreement. Others plug in by the extension point {@code org.isnad.agreement.measures}; such a class needs a public
 * constructor without parameters and must be safe for any thread.
 */
public interface AgreementMeasure {
	/** Its id, as scripts name it, such as {@code cohen-kappa}. */
	String id();

	/** Its name for people, in the language of the interface. */
	String label();

	/** The figures it makes of a study, the most telling first; none where it does not fit this kind of study. */
	List<? extends Figure> figures(Study study);

	/** The same measure without the bound at which it declines a study as too large: for who asks for this measure by its name. */
	default AgreementMeasure unbounded() {
		return this;
	}
}
