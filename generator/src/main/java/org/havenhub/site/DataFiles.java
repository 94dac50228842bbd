package org.havenhub.site;

/**
 * Where the open data of the directory are.
 *
 * @param json all resources in Haven's own shape
 * @param csv the same as a table
 * @param hsds the beginning of those in HSDS 3.0
 * @param tables the description of the tables of HSDS
 */
public record DataFiles(Address json, Address csv, Address hsds, Address tables) {

    /** The folder of the files in HSDS. */
    public static final String HSDS = "data/hsds/";

    static final DataFiles ALL = new DataFiles(
            new Address("data/resources.json"),
            new Address("data/resources.csv"),
            new Address(HSDS + "services/index.json"),
            new Address(HSDS + "tabular/datapackage.json"));
}
