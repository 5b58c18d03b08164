// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.Optional;

/** Why a person decided as she did: the same few reasons come back, and counted they tell where the guidelines need work. */
public enum ReasonCode {
	/** The guidelines say so. */
	GUIDELINE(Messages.reasonGuideline),
	/** The guidelines leave it open: a question for them. */
	UNCLEAR(Messages.reasonUnclear),
	/** An annotator slipped. */
	SLIP(Messages.reasonSlip),
	/** An annotator overlooked it. */
	MISSED(Messages.reasonMissed),
	/** Both can be read; one had to be chosen. */
	READING(Messages.reasonReading),
	/** The text is damaged or ambiguous. */
	TEXT(Messages.reasonText);

	private final String label;

	ReasonCode(String label) {
		this.label = label;
	}

	/** Its name in the log. */
	public String id() {
		return name();
	}

	/** Its name in the language of the interface. */
	public String label() {
		return label;
	}

	/** The reason of that name; empty where it is null or none of these. */
	public static Optional<ReasonCode> of(String id) {
		for (ReasonCode code : values()) {
			if (code.id().equals(id)) {
				return Optional.of(code);
			}
		}
		return Optional.empty();
	}
}
