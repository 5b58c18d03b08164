// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.Arrays;

import org.isnad.search.HitOrder;
import org.isnad.ui.Settings;

/**
 * How one searches and sees what is found. Order, groups and clitics are remembered between starts; a filter would surprise.
 *
 * @param clitics whether bare words stand for what Arabic writes to them, too
 */
record SearchChoices(SearchFilter filter, HitOrder order, boolean grouped, boolean clitics) {
    private static final String ORDER = "search.order"; //$NON-NLS-1$
    private static final String GROUPED = "search.grouped"; //$NON-NLS-1$
    private static final String CLITICS = "search.clitics"; //$NON-NLS-1$

    static SearchChoices remembered() {
        String order = Settings.remembered(ORDER, HitOrder.DOCUMENT.name());
        HitOrder known = Arrays.stream(HitOrder.values()).filter(each -> each.name().equals(order)).findFirst().orElse(HitOrder.DOCUMENT);
        return new SearchChoices(SearchFilter.ALL, known, Boolean.parseBoolean(Settings.remembered(GROUPED, "false")), Boolean.parseBoolean(Settings.remembered(CLITICS, "false"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    void remember() {
        Settings.remember(ORDER, order.name());
        Settings.remember(GROUPED, Boolean.toString(grouped));
        Settings.remember(CLITICS, Boolean.toString(clitics));
    }

    SearchChoices withFilter(SearchFilter wanted) {
        return new SearchChoices(wanted, order, grouped, clitics);
    }

    SearchChoices withOrder(HitOrder wanted) {
        return new SearchChoices(filter, wanted, grouped, clitics);
    }

    SearchChoices withGroups(boolean wanted) {
        return new SearchChoices(filter, order, wanted, clitics);
    }

    SearchChoices withClitics(boolean wanted) {
        return new SearchChoices(filter, order, grouped, wanted);
    }
}
