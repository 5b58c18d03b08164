// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.compare.Group;
import org.isnad.compare.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;

/** The content of an attribution, on which annotators vote claim by claim. */
final class AgreedContent {
	private final List<Group> agreed = new ArrayList<>();
	private final List<String> open = new ArrayList<>();
	private final int claims;

	AgreedContent(Group attribution, Alignment alignment, Policy policy) {
		Map<String, List<String>> votes = new TreeMap<>();
		attribution.members().forEach((annotator, member) -> {
			for (Claim claim : ((Attribution) member).getContent()) {
				alignment.groupOf(claim).ifPresent(group -> votes.computeIfAbsent(group.key(), key -> new ArrayList<>()).add(annotator));
			}
		});
		claims = votes.size();
		int voters = attribution.members().size();
		// in the order of the text
		for (Group group : alignment.groups()) {
			List<String> annotators = votes.get(group.key());
			if (annotators != null && policy.decides(annotators.size(), voters)) {
				agreed.add(group);
			} else if (annotators != null && !policy.decides(voters - annotators.size(), voters)) {
				open.add(group.key() + " (" + String.join(", ", annotators) + ')'); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	/** The claims that the policy decides for. */
	List<Group> agreed() {
		return agreed;
	}

	/** Whether the policy decides neither for nor against some claim. */
	boolean isOpen() {
		return !open.isEmpty();
	}

	/** Whether annotators gave it content, but no claim in common. */
	boolean isNothingAgreed() {
		return claims > 0 && agreed.isEmpty();
	}

	/** The claims that are open, and who has them. */
	@Override
	public String toString() {
		return String.join(", ", open); //$NON-NLS-1$
	}
}
