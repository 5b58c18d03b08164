// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.isnad.core.rules.AttributionEnds;
import org.isnad.core.rules.ChainNests;
import org.isnad.core.rules.ContradictionClosed;
import org.isnad.core.rules.ContradictionComplete;
import org.isnad.core.rules.EndsApart;
import org.isnad.core.rules.EquivalenceConsistent;
import org.isnad.core.rules.FactualityFitsCue;
import org.isnad.core.rules.FactualityHasSource;
import org.isnad.core.rules.GoldHasOrigin;
import org.isnad.core.rules.OneNameOneEntity;
import org.isnad.core.rules.OneParagraph;
import org.isnad.core.rules.RelationOnce;
import org.isnad.core.rules.ShortClaims;
import org.isnad.core.rules.SourceRealization;
import org.isnad.core.rules.SourcesResolved;
import org.isnad.core.rules.SpanFits;
import org.isnad.core.rules.SupportOneWay;
import org.isnad.core.rules.TagsAndIds;
import org.isnad.core.rules.TidyEdges;
import org.isnad.core.rules.TypeHasGrounds;
import org.isnad.core.rules.WholeWords;

/** The rules that are installed. */
public final class Rules {
	private static final String POINT = "org.isnad.core.validationRules"; //$NON-NLS-1$

	private Rules() {
	}

	/** Every rule of the extension point, sorted by id; a contribution that cannot be made costs only itself. Without an extension registry, the shipped rules. */
	public static List<ValidationRule> installed() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry == null) {
			return shipped();
		}
		List<ValidationRule> rules = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			try {
				rules.add((ValidationRule) element.createExecutableExtension("class")); //$NON-NLS-1$
			} catch (CoreException | RuntimeException | LinkageError e) {
				ILog.of(Rules.class).error(element.getContributor().getName() + ": " + e.getMessage(), e); //$NON-NLS-1$
			}
		}
		rules.sort(Comparator.comparing(ValidationRule::id));
		return rules;
	}

	/** The rules of the scheme that ship with this bundle, sorted by id. */
	public static List<ValidationRule> shipped() {
		return List.of(new SpanFits(), new AttributionEnds(), new ChainNests(), new EndsApart(), new SourceRealization(), new SourcesResolved(), new ContradictionComplete(), new RelationOnce(), new EquivalenceConsistent(), new TypeHasGrounds(), new FactualityFitsCue(), new FactualityHasSource(), new TagsAndIds(), new GoldHasOrigin(), new TidyEdges(), new WholeWords(), new OneNameOneEntity(), new ContradictionClosed(), new OneParagraph(), new ShortClaims(), new SupportOneWay());
	}
}
