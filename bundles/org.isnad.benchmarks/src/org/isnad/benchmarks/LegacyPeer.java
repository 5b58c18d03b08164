// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Unit;

/**
 * The α_U of dkpro-statistics, which nothing else here needs: its jar is named by the system property {@code isnad.benchmark.dkpro}, and its
 * classes are asked for by their names.
 */
final class LegacyPeer {
	private static final String PACKAGE = "org.dkpro.statistics.agreement.unitizing."; //$NON-NLS-1$

	private final Constructor<?> study;
	private final Method addUnit;
	private final Constructor<?> measure;
	private final Method calculate;

	private LegacyPeer(ClassLoader loader) throws ReflectiveOperationException {
		Class<?> type = loader.loadClass(PACKAGE + "UnitizingAnnotationStudy"); //$NON-NLS-1$
		study = type.getConstructor(int.class, int.class);
		addUnit = type.getMethod("addUnit", long.class, long.class, int.class, Object.class); //$NON-NLS-1$
		Class<?> alpha = loader.loadClass(PACKAGE + "KrippendorffAlphaUnitizingAgreement"); //$NON-NLS-1$
		measure = alpha.getConstructor(loader.loadClass(PACKAGE + "IUnitizingAnnotationStudy")); //$NON-NLS-1$
		calculate = alpha.getMethod("calculateAgreement"); //$NON-NLS-1$
	}

	/** The peer, if its jar is given. */
	static Optional<LegacyPeer> find() throws Exception {
		String jar = System.getProperty("isnad.benchmark.dkpro", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (jar.isEmpty() || !Files.isReadable(Path.of(jar))) {
			return Optional.empty();
		}
		return Optional.of(new LegacyPeer(new URLClassLoader(new URL[] { Path.of(jar).toUri().toURL() }, ClassLoader.getPlatformClassLoader())));
	}

	/** Its value of a study of one text. */
	double alpha(UnitizingStudy units) throws ReflectiveOperationException {
		UnitizingStudy.Continuum text = units.continuum(0);
		Object made = study.newInstance(units.raters().size(), text.length());
		for (int rater = 0; rater < units.raters().size(); rater++) {
			for (Unit unit : text.units().get(rater)) {
				addUnit.invoke(made, (long) unit.span().begin(), (long) (unit.span().end() - unit.span().begin()), rater, unit.label());
			}
		}
		return (double) calculate.invoke(measure.newInstance(made));
	}
}
